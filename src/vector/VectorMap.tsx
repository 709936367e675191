import type { Position } from 'geojson';
import { createMemo, For, Show } from 'solid-js';
import './vector-map.css';
import { direction } from '../i18n/tags';
import { keepFocus } from './keep-focus';
import { type Setting, sceneOf } from './scene';
import { VectorArrow } from './VectorArrow';
import { VectorEvent } from './VectorEvent';
import { VectorLabel } from './VectorLabel';
import { VectorMark } from './VectorMark';
import { shapesAnchor, VectorShapes } from './VectorShapes';

/** What a vector map is made of. */
export interface VectorMapParts extends Setting {
  /** Unique among the vector maps of a page. */
  readonly id: string;
  readonly hrefOf: (feature: string) => string;
  /** `target` of the links. */
  readonly target?: '_blank' | undefined;
}

/**
 * The map as SVG: the first frame that the engine would draw of the view. Shapes and names of the story's features link
 * to their evidence. The patterns are elsewhere in the page.
 */
export function VectorMap(
  props: VectorMapParts & {
    label: string;
    /** A point to mark, degrees, lon before lat. */
    marked?: Position | undefined;
    /** True where the page has the shapes once for all languages: then only names are rendered here. */
    hasShapes?: boolean;
    onFrame?: (element: HTMLElement) => void;
  },
) {
  const scene = createMemo(() => sceneOf(props));
  const hrefOf = linksOf(props);
  let map!: HTMLDivElement;
  const onFocusIn = keepFocus(scene, () => map);
  return (
    <div class="vector-map" data-vector-map ref={map} onFocusIn={onFocusIn}>
      <div class="vector-frame" ref={(element) => props.onFrame?.(element)}>
        <Show
          when={props.hasShapes}
          fallback={
            <VectorShapes
              scene={scene()}
              frame={props.frame}
              id={props.id}
              hrefOf={hrefOf}
              target={props.target}
            />
          }
        >
          <svg
            class="vector-shapes"
            viewBox={`0 0 ${props.frame.width} ${props.frame.height}`}
            aria-hidden="true"
          >
            <use href={`#${shapesAnchor(props.id)}`} />
          </svg>
        </Show>
        <svg
          class="vector-labels"
          role="group"
          aria-label={props.label}
          direction={direction(props.view.languages[0])}
        >
          <For each={scene().arrows}>{(arrow) => <VectorArrow arrow={arrow} frame={props.frame} />}</For>
          <For each={scene().events}>
            {(event) => (
              <VectorEvent
                event={event}
                frame={props.frame}
                href={hrefOf(event.feature)}
                target={props.target}
              />
            )}
          </For>
          <For each={scene().labels}>
            {(label) => (
              <VectorLabel
                label={label}
                frame={props.frame}
                isRtl={direction(props.view.languages[0]) === 'rtl'}
                href={hrefOf(label.name.feature)}
                target={props.target}
              />
            )}
          </For>
          <Show when={props.marked}>{(at) => <VectorMark at={at()} frame={props.frame} />}</Show>
        </svg>
      </div>
    </div>
  );
}

/** The shapes of a vector map alone, shared by the maps of all languages. */
export function MapShapes(props: VectorMapParts) {
  return (
    <VectorShapes
      scene={sceneOf(props)}
      frame={props.frame}
      id={props.id}
      hrefOf={linksOf(props)}
      target={props.target}
    />
  );
}

/** The link of a feature's shape; none for the basemap. */
function linksOf(picture: VectorMapParts) {
  const features = createMemo(() => new Set(picture.view.story.features.map(({ id }) => id)));
  return (feature: string | undefined) =>
    feature !== undefined && features().has(feature) ? picture.hrefOf(feature) : undefined;
}
