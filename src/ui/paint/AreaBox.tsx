import { Show } from 'solid-js';
import { areaPaint, type Basis } from '../../cartography/area-paint';
import type { Row } from '../../cartography/rows';
import { namedTheme, varOf } from './named-theme';
import { patternAnchor } from './pattern-name';

/** A rectangle of a row's area fill as the map paints it, in an SVG: px, or per cent of the SVG. */
export function AreaBox(props: {
  row: Row;
  /** Whether the article supports this piece, where the row has some of both. */
  basis?: Basis | undefined;
  x?: number;
  y?: number;
  width: number | string;
  height: number | string;
}) {
  const paint = () => areaPaint(props.row, namedTheme, props.basis);
  const box = () => ({ x: props.x ?? 0, y: props.y ?? 0, width: props.width, height: props.height });
  return (
    <>
      <rect {...box()} fill="var(--land)" />
      <Show when={paint().fill}>
        {(fill) => <rect {...box()} fill={varOf(fill())} opacity={paint().fillOpacity} />}
      </Show>
      <Show when={paint().pattern}>
        {(pattern) => (
          <rect {...box()} fill={`url(#${patternAnchor(pattern())})`} opacity={paint().patternOpacity} />
        )}
      </Show>
      <rect
        {...box()}
        fill="none"
        stroke={varOf(paint().edge)}
        stroke-width={paint().edgeWidth}
        stroke-dasharray={paint().edgeDashes.join(' ') || undefined}
        stroke-opacity={paint().edgeOpacity}
      />
    </>
  );
}
