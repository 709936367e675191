import type { MapLibreMap } from 'maplibre-gl';
import type { Session } from '../session/session';
import { digitsAt } from './digits-at';
import { featuresAt, type LayerAt, type Pointer, pointerOf } from './pointing';

/** A long press: its duration, ms, and how far the finger may move, px. */
const longPressMs = 500;
const slop = 10;

/**
 * A long press or a right click opens the list of all features at a point, with its coordinates; the menu key does so at
 * the map's centre.
 */
export function listenForList(map: MapLibreMap, session: Session, layerAt: LayerAt): void {
  const canvas = map.getCanvas();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: PointerEvent | undefined;
  let fingers = 0;

  const offerAt = (at: { x: number; y: number }, pointer: Pointer) => {
    const layer = layerAt(at);
    const found = featuresAt(layer, at, pointer);
    if (found.length > 0) layer.turnTo();
    const { lng, lat } = map.unproject([at.x, at.y]).wrap();
    const point = { lon: lng, lat, digits: digitsAt(map.getZoom()) };
    session.selection.setCandidates({ features: found.map(({ id }) => id), at, point });
  };
  const offer = ({ clientX, clientY }: MouseEvent, pointer: Pointer) => {
    const { left, top } = canvas.getBoundingClientRect();
    offerAt({ x: clientX - left, y: clientY - top }, pointer);
  };
  const offerCentre = () => offerAt({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 }, 'mouse');
  const forget = () => {
    clearTimeout(timer);
    start = undefined;
  };

  canvas.addEventListener('pointerdown', (event) => {
    forget();
    fingers += 1;
    // Two fingers pan and zoom.
    if (pointerOf(event) === 'mouse' || fingers > 1) return;
    start = event;
    timer = setTimeout(() => {
      offer(event, 'touch');
      swallowClick();
    }, longPressMs);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (start && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > slop) forget();
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    canvas.addEventListener(end, () => {
      fingers = Math.max(0, fingers - 1);
      forget();
    });
  }
  // Some systems open a context menu on a long press: the list replaces it.
  canvas.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    // From the keyboard, the event has no pointer and no position.
    if ((event as PointerEvent).pointerType === '') offerCentre();
    else offer(event, pointerOf(event as PointerEvent));
  });
  canvas.addEventListener('keydown', (event) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    offerCentre();
  });
}

/** Ignores the click that some browsers send after a long press, also when the list is under the finger by then. */
function swallowClick(): void {
  const stop = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  addEventListener('click', stop, { capture: true, once: true });
  addEventListener('pointerdown', () => removeEventListener('click', stop, { capture: true }), {
    capture: true,
    once: true,
  });
}
