import type { Position } from 'geojson';
import { createMemo, For, Show } from 'solid-js';
import './vector-map.css';
import { direction } from '../i18n/languages';
import { type Setting, sceneOf } from './scene';
import { VectorArrow } from './VectorArrow';
import { VectorLabel } from './VectorLabel';
import { VectorMark } from './VectorMark';
import { shapesAnchor, VectorShapes } from './VectorShapes';

/** What a picture of the map is made of. */
export interface Picture extends Setting {
  /** Tells the pictures in one page apart. */
  readonly id: string;
  readonly hrefOf: (feature: string) => string;
  /** Where the links open, if not here. */
  readonly target?: '_blank' | undefined;
}

/**
 * The map as vectors: what the engine would draw of the view, in its first frame, without an engine. Shapes and
 * names of the story's features are links to their evidence. The page has the patterns.
 */
export function VectorMap(
  props: Picture & {
    label: string;
    /** A place to be marked on it, degrees, lon before lat. */
    marked?: Position | undefined;
    /** The page has the shapes, for its pictures in all languages: here are only the names. */
    hasShapes?: boolean;
    onFrame?: (element: HTMLElement) => void;
  },
) {
  const scene = createMemo(() => sceneOf(props));
  const hrefOf = linksOf(props);
  return (
    <div class="vector-map" data-vector-map>
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

/** The shapes of a picture alone, for a page to have them once. */
export function MapShapes(props: Picture) {
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

/** Where what belongs to a feature leads: nowhere for the ground. */
function linksOf(picture: Picture) {
  const features = createMemo(() => new Set(picture.view.story.features.map(({ id }) => id)));
  return (feature: string | undefined) =>
    feature !== undefined && features().has(feature) ? picture.hrefOf(feature) : undefined;
}
