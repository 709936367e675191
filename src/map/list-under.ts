import type { MapLibreMap } from 'maplibre-gl';
import { choosableLayers } from '../cartography/style';
import type { AppState } from '../state/app-state';
import { featuresAt, type Pointer, pointerOf } from './pointing';

/** How long a finger rests on a place to ask what is there, ms, and how far it may stray meanwhile, px. */
const longPressMs = 500;
const slop = 10;

/** A finger that rests on the map, or the other button of a mouse, asks for the list of all that lies there. */
export function listenForList(map: MapLibreMap, state: AppState): void {
  const canvas = map.getCanvas();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: PointerEvent | undefined;
  let fingers = 0;

  const offer = ({ clientX, clientY }: MouseEvent, pointer: Pointer) => {
    const { left, top } = canvas.getBoundingClientRect();
    const at = { x: clientX - left, y: clientY - top };
    const found = featuresAt(map, at, choosableLayers(state.view()), pointer, state.evidence.featureById);
    if (found.length > 0) state.setOffer({ features: found.map(({ id }) => id), at });
    return found.length > 0;
  };
  const forget = () => {
    clearTimeout(timer);
    start = undefined;
  };

  canvas.addEventListener('pointerdown', (event) => {
    forget();
    fingers += 1;
    // Two fingers move the map.
    if (pointerOf(event) === 'mouse' || fingers > 1) return;
    start = event;
    timer = setTimeout(() => {
      // What the finger does next is neither a tap nor a drag.
      if (offer(event, 'touch')) canvas.addEventListener('click', stop, { capture: true, once: true });
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
  // Some systems ask for a menu when a finger rests: the list is in its place.
  canvas.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    offer(event, pointerOf(event as PointerEvent));
  });
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
}
