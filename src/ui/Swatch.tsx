import { Show } from 'solid-js';
import { fillOpacity, patternOf, patternOpacity } from '../cartography/area-paint';
import type { Row } from '../cartography/rows';
import { rowSign } from '../cartography/signs';
import { namedTheme, varOf } from './named-theme';
import { isArea } from './paint-area';
import { patternAnchor } from './pattern-name';
import { SignImage } from './SignImage';
import styles from './Swatch.module.css';

/** A row's sign as the map draws it: areas from the map's own pattern tiles, lines and points as small drawings. */
export function Swatch(props: { row: Row }) {
  return (
    <Show when={isArea(props.row)} fallback={<SignImage sign={rowSign(props.row, namedTheme)} />}>
      <AreaSwatch row={props.row} />
    </Show>
  );
}

function AreaSwatch(props: { row: Row }) {
  const isFilled = () => props.row.symbol === 'area';
  return (
    <svg class={styles.area} viewBox="0 0 28 18" aria-hidden="true">
      <rect width="28" height="18" fill="var(--land)" />
      <Show when={isFilled()}>
        <rect
          width="28"
          height="18"
          fill={varOf(namedTheme.fill[props.row.tints[0] ?? 'stone'])}
          opacity={fillOpacity[props.row.isContext ? 'context' : 'article']}
        />
      </Show>
      <Show when={props.row.pattern}>
        <rect
          width="28"
          height="18"
          fill={`url(#${patternAnchor(patternOf(props.row, namedTheme))})`}
          opacity={patternOpacity[isFilled() ? 'area' : 'hatch']}
        />
      </Show>
    </svg>
  );
}
