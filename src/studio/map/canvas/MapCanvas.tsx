import { createMemo, onMount, Show } from 'solid-js';
import { useMapDesk } from '../map-desk';
import { Ground } from './Ground';
import { HandLine } from './HandLine';
import { Handles } from './Handles';
import { onMapKey } from '../map-keys';
import styles from '../Map.module.css';
import { Names } from './Names';
import { Shapes } from './Shapes';

/** The map that is drawn on: pressed, dragged, and reached by keys through a cursor of its own. */
export function MapCanvas() {
  const desk = useMapDesk();
  const { camera, drawing, pointer, cursor, t } = desk;
  let svg!: SVGSVGElement;
  const at = (event: MouseEvent) => {
    const { left, top } = svg.getBoundingClientRect();
    return camera.fromScreen([event.clientX - left, event.clientY - top]);
  };
  onMount(() => {
    // In the order of the tabs, and with a role in which keys are the page's own.
    svg.tabIndex = 0;
    camera.attach(svg);
    desk.setCanvas(svg);
    desk.showAll();
    svg.addEventListener('click', (event) => {
      cursor.hide();
      drawing.press(at(event));
    });
    svg.addEventListener('dblclick', () => drawing.finish());
    svg.addEventListener('pointermove', (event) => pointer.set(at(event)));
    svg.addEventListener('pointerleave', () => pointer.set(undefined));
    svg.addEventListener('keydown', (event) => onMapKey(desk, event));
    svg.addEventListener('focus', () => svg.matches(':focus-visible') && cursor.show());
  });
  /** From the plane to the screen, for all that is drawn in degrees. */
  const transform = createMemo(() => {
    const { x, y, scale, width, height } = camera.view();
    return `translate(${width / 2 - x * scale} ${height / 2 + y * scale}) scale(${scale})`;
  });
  return (
    <svg
      ref={svg}
      class={styles.canvas}
      data-tool={drawing.tool()}
      role="application"
      aria-label={t('mapLabel')}
      aria-describedby="map-keys"
    >
      <g transform={transform()}>
        <Ground />
        <Shapes />
      </g>
      <Names />
      <HandLine />
      <Handles />
      <Show when={cursor.at()}>
        {(point) => (
          <g
            class={styles.cursor}
            transform={`translate(${camera.toScreen(point()).join(' ')})`}
            data-cursor
            data-holding={cursor.isHolding() ? '' : undefined}
          >
            <path d="M-14 0H-4M4 0H14M0 -14V-4M0 4V14" />
            <circle r="2" />
          </g>
        )}
      </Show>
    </svg>
  );
}
