import { createEffect, Show } from 'solid-js';
import type { Row } from '../cartography/rows';
import { rowSign } from '../cartography/signs';
import type { Theme } from '../cartography/theme';
import { isArea, paintArea } from './paint-area';
import { SignImage } from './SignImage';
import styles from './Swatch.module.css';

/** A row's sign as the map draws it: areas from the map's own pattern tiles, lines and points as small drawings. */
export function Swatch(props: { row: Row; theme: Theme }) {
  return (
    <Show when={isArea(props.row)} fallback={<SignImage sign={rowSign(props.row, props.theme)} />}>
      <AreaSwatch row={props.row} theme={props.theme} />
    </Show>
  );
}

function AreaSwatch(props: { row: Row; theme: Theme }) {
  let canvas!: HTMLCanvasElement;
  createEffect(() => paintArea(canvas, props.row, props.theme));
  return <canvas class={styles.area} width="56" height="36" aria-hidden="true" ref={canvas} />;
}
