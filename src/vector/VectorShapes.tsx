import { createMemo, For, Show } from 'solid-js';
import { patternAnchor } from '../ui/paint/pattern-name';
import type { Frame } from './frame';
import { mergedShapes } from './merged-shapes';
import { relativePath } from './relative-path';
import type { Scene, Shape } from './scene';

/** The element id of a vector map's shapes. */
export const shapesAnchor = (id: string) => `${id}-shapes`;

/** The shapes of a vector map; those of the story's features are links to their evidence. */
export function VectorShapes(props: {
  scene: Scene;
  frame: Frame;
  /** Unique among the vector maps of a page. */
  id: string;
  hrefOf: (feature: string | undefined) => string | undefined;
  target?: '_blank' | undefined;
}) {
  const shapes = createMemo(() => mergedShapes(props.scene.shapes));
  const paths = createMemo(() => new Map(shapes().map((shape) => [shape, relativePath(shape.lines)])));
  const pathOf = (shape: Shape) => paths().get(shape) ?? '';
  /** Paths that are drawn more than once, shared through `<use>`. */
  const repeated = createMemo(() => {
    const all = [...paths().values()];
    return [...new Set(all.filter((path, index) => path.length > 80 && all.indexOf(path) !== index))];
  });
  /** Patterns are in CSS px: scaled here to their size on the map. */
  const patterns = createMemo(() => [...new Set(shapes().flatMap(({ pattern }) => pattern ?? []))]);
  const anchor = (path: string) => `${props.id}-path-${repeated().indexOf(path)}`;
  const paint = (shape: Shape) => ({
    'data-layer': shape.layer,
    fill:
      shape.fill ??
      (shape.pattern === undefined ? 'none' : `url(#${props.id}-${patternAnchor(shape.pattern)})`),
    stroke: shape.stroke,
    'stroke-width': shape.width?.toFixed(2),
    'stroke-dasharray': shape.dashes,
    'stroke-linecap': shape.cap === 'butt' ? undefined : (shape.cap as 'round' | undefined),
    // Not "opacity": it creates a compositing layer per shape.
    [shape.stroke === undefined ? 'fill-opacity' : 'stroke-opacity']:
      shape.opacity === 1 ? undefined : Number(shape.opacity.toFixed(3)),
  });
  const Outline = (outline: { shape: Shape }) => (
    <Show
      when={repeated().includes(pathOf(outline.shape))}
      fallback={<path d={pathOf(outline.shape)} {...paint(outline.shape)} />}
    >
      <use href={`#${anchor(pathOf(outline.shape))}`} {...paint(outline.shape)} />
    </Show>
  );
  return (
    <svg
      class="vector-shapes"
      viewBox={`0 0 ${props.frame.width} ${props.frame.height}`}
      aria-hidden="true"
      data-shapes
    >
      <defs>
        <For each={repeated()}>{(path) => <path id={anchor(path)} class="vector-outline" d={path} />}</For>
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
      <g id={shapesAnchor(props.id)} class="vector-outlines">
        <rect x="-300%" y="-300%" width="700%" height="700%" fill={props.scene.sea} />
        <For each={shapes()}>
          {(shape) => (
            <Show when={props.hrefOf(shape.feature)} fallback={<Outline shape={shape} />}>
              {(href) => (
                // In a group, so that the link is created in the SVG namespace.
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
    </svg>
  );
}
