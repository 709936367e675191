import type { MapLibreMap } from 'maplibre-gl';
import { choosableLayers } from '../cartography/style';
import type { Session } from '../session/session';
import { digitsAt } from './digits-at';
import { featuresAt, type Pointer, pointerOf } from './pointing';

/** How long a finger rests on a place to ask what is there, ms, and how far it may stray meanwhile, px. */
const longPressMs = 500;
const slop = 10;

/**
 * A finger that rests on the map, or the other button of a mouse, asks for the list of all that lies there and for
 * where that is; the key of the menu asks so of the map's centre.
 */
export function listenForList(map: MapLibreMap, session: Session): void {
  const canvas = map.getCanvas();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: PointerEvent | undefined;
  let fingers = 0;

  const offerAt = (at: { x: number; y: number }, pointer: Pointer) => {
    const found = featuresAt(
      map,
      at,
      choosableLayers(session.view()),
      pointer,
      session.evidence().featureById,
    );
    const { lng, lat } = map.unproject([at.x, at.y]);
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
    // Two fingers move the map.
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
  // Some systems ask for a menu when a finger rests: the list is in its place.
  canvas.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    // By key it is of no pointer, and of no place.
    if ((event as PointerEvent).pointerType === '') offerCentre();
    else offer(event, pointerOf(event as PointerEvent));
  });
  canvas.addEventListener('keydown', (event) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    offerCentre();
  });
}

/** The click with which some browsers end a long press is no tap, also where the list has come under the finger. */
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
