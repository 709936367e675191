import { createEffect, Match, Switch } from 'solid-js';
import { fillOpacity, patternOf, patternOpacity } from '../cartography/area-paint';
import { drawPattern } from '../cartography/patterns';
import type { Row } from '../cartography/rows';
import type { Theme } from '../cartography/theme';
import styles from './Swatch.module.css';

/** A row's sign as the map draws it: areas from the map's own pattern tiles, lines and points as small drawings. */
export function Swatch(props: { row: Row; theme: Theme }) {
  const tint = () => props.row.tints[0];
  const ink = () => {
    const first = tint();
    return first === undefined ? props.theme.ink : props.theme.line[first];
  };
  return (
    <Switch>
      <Match when={props.row.symbol === 'area' || props.row.symbol === 'hatch'}>
        <AreaSwatch row={props.row} theme={props.theme} />
      </Match>
      <Match when={props.row.symbol === 'line'}>
        <svg class={styles.sign} viewBox="0 0 28 18" aria-hidden="true">
          <path d="M1 12c8 2 9-8 26-6" fill="none" stroke={ink()} stroke-width="3" />
        </svg>
      </Match>
      <Match when={props.row.symbol === 'arrow'}>
        <svg class={styles.sign} viewBox="0 0 28 18" aria-hidden="true">
          <path
            d="M1 13c6-6 12-7 19-6"
            fill="none"
            stroke={ink()}
            stroke-width="2.2"
            stroke-dasharray="5 3"
          />
          <path d="M27 9l-8.5-5.5 1.6 4.2-2 4.4z" fill={ink()} />
        </svg>
      </Match>
      <Match when={props.row.symbol === 'place'}>
        <svg class={styles.sign} viewBox="0 0 28 18" aria-hidden="true">
          <circle
            cx="14"
            cy="9"
            r="4.5"
            fill={props.row.isContext ? props.theme.halo : props.theme.ink}
            stroke={props.theme.ink}
            stroke-width="1.6"
          />
        </svg>
      </Match>
      <Match when={props.row.symbol === 'meeting'}>
        <svg class={styles.sign} viewBox="0 0 28 18" aria-hidden="true">
          <circle
            cx="14"
            cy="9"
            r="7"
            fill={props.theme.marker}
            stroke={props.theme.accent}
            stroke-width="1.6"
          />
        </svg>
      </Match>
    </Switch>
  );
}

function AreaSwatch(props: { row: Row; theme: Theme }) {
  let canvas!: HTMLCanvasElement;
  createEffect(() => paint(canvas, props.row, props.theme));
  return <canvas class={styles.area} width="56" height="36" aria-hidden="true" ref={canvas} />;
}

/** Two canvas pixels to a CSS pixel, as the tiles have it. */
function paint(canvas: HTMLCanvasElement, row: Row, theme: Theme): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const fill = (style: string | CanvasPattern, opacity: number) => {
    context.globalAlpha = opacity;
    context.fillStyle = style;
    context.fillRect(0, 0, canvas.width, canvas.height);
  };
  fill(theme.land, 1);
  if (row.symbol === 'area') {
    fill(theme.fill[row.tints[0] ?? 'stone'], fillOpacity[row.isContext ? 'context' : 'article']);
  }
  const tile = row.pattern && drawPattern(patternOf(row, theme));
  if (!tile) return;
  const image = document.createElement('canvas');
  image.width = tile.width;
  image.height = tile.height;
  image.getContext('2d')?.putImageData(new ImageData(tile.data, tile.width), 0, 0);
  const pattern = context.createPattern(image, 'repeat');
  if (pattern) fill(pattern, patternOpacity[row.symbol === 'area' ? 'area' : 'hatch']);
}
