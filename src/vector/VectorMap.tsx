import { createMemo, For, Show } from 'solid-js';
import './vector-map.css';
import type { View } from '../cartography/layers/view';
import { direction } from '../i18n/languages';
import { patternAnchor } from '../ui/pattern-name';
import type { Frame } from './frame';
import { type Ground, type Shape, type States, sceneOf } from './scene';
import { VectorLabel } from './VectorLabel';

/**
 * The map as vectors: what the engine would draw of the view, in its first frame, without an engine. Shapes and
 * names of the story's features are links to their evidence. The page has the patterns.
 */
export function VectorMap(props: {
  view: View;
  ground: Ground;
  frame: Frame;
  label: string;
  /** Tells the pictures of different stories in one page apart. */
  id: string;
  /** Shows the shapes of another picture of the same view in this page, and has none of its own. */
  sharesShapes?: boolean;
  hrefOf: (feature: string) => string;
  /** Where the links open, if not here. */
  target?: '_blank' | undefined;
  states?: States;
}) {
  const scene = createMemo(() => sceneOf(props.view, props.ground, props.frame, props.states));
  const features = new Set(props.view.story.features.map(({ id }) => id));
  const hrefOf = (feature: string | undefined) =>
    feature !== undefined && features.has(feature) ? props.hrefOf(feature) : undefined;
  /** Areas that are filled more than once stand in the page once; a line so referred to would change its width. */
  const repeated = createMemo(() => {
    const paths = scene().shapes.flatMap(({ path, stroke }) => (stroke === undefined ? [path] : []));
    return [...new Set(paths.filter((path, index) => path.length > 80 && paths.indexOf(path) !== index))];
  });
  /** The page has them in its own pixels: here they are as large as they are on the map. */
  const patterns = createMemo(() => [...new Set(scene().shapes.flatMap(({ pattern }) => pattern ?? []))]);
  const anchor = (path: string) => `${props.id}-path-${repeated().indexOf(path)}`;
  const paint = (shape: Shape) => ({
    'data-layer': shape.layer,
    fill:
      shape.fill ??
      (shape.pattern === undefined ? 'none' : `url(#${props.id}-${patternAnchor(shape.pattern)})`),
    stroke: shape.stroke,
    'stroke-width': shape.width?.toFixed(2),
    'stroke-dasharray': shape.dashes,
    'stroke-linecap': shape.cap as 'round' | undefined,
    // Not "opacity": for each shape that has it the browser makes a layer of its own.
    [shape.stroke === undefined ? 'fill-opacity' : 'stroke-opacity']: Number(shape.opacity.toFixed(3)),
  });
  const Outline = (outline: { shape: Shape }) => (
    <Show
      when={outline.shape.stroke === undefined && repeated().includes(outline.shape.path)}
      fallback={<path d={outline.shape.path} {...paint(outline.shape)} />}
    >
      <use href={`#${anchor(outline.shape.path)}`} {...paint(outline.shape)} />
    </Show>
  );
  return (
    <div class="vector-map" data-vector-map>
      <div class="vector-frame">
        <svg
          class="vector-shapes"
          viewBox={`0 0 ${props.frame.width} ${props.frame.height}`}
          aria-hidden="true"
        >
          <Show when={!props.sharesShapes} fallback={<use href={`#${props.id}-shapes`} />}>
            <defs>
              <For each={repeated()}>{(path) => <path id={anchor(path)} d={path} />}</For>
              <For each={patterns()}>
                {(name) => (
                  <pattern
                    id={`${props.id}-${patternAnchor(name)}`}
                    href={`#${patternAnchor(name)}`}
                    patternTransform={`scale(${(1 / props.frame.scale).toFixed(3)})`}
                  />
                )}
              </For>
            </defs>
            <g id={`${props.id}-shapes`}>
              <rect x="-300%" y="-300%" width="700%" height="700%" fill={scene().sea} />
              <For each={scene().shapes}>
                {(shape) => (
                  <Show when={hrefOf(shape.feature)} fallback={<Outline shape={shape} />}>
                    {(href) => (
                      // In a group, so that the link is one of SVG wherever it is made.
                      <g>
                        <a href={href()} target={props.target} tabIndex={-1} data-feature={shape.feature}>
                          <Outline shape={shape} />
                        </a>
                      </g>
                    )}
                  </Show>
                )}
              </For>
            </g>
          </Show>
        </svg>
        <svg class="vector-labels" role="group" aria-label={props.label}>
          <For each={scene().labels}>
            {(label) => (
              <VectorLabel
                label={label}
                frame={props.frame}
                isRtl={direction(props.view.languages[0]) === 'rtl'}
                href={label.text ? hrefOf(label.feature) : undefined}
                target={props.target}
              />
            )}
          </For>
        </svg>
      </div>
    </div>
  );
}
