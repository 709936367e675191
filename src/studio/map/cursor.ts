import { createSignal } from 'solid-js';
import type { PlanePoint } from '../shapes/plane';
import type { Camera } from './camera';
import type { Editing } from './editing';

/** The map moves along where the cursor comes so near to its edge, px. */
const margin = 32;

/** The place on the map that keys move: what is pressed by Enter. */
export function createCursor(camera: Camera, editing: Editing) {
  const [at, setAt] = createSignal<PlanePoint>();
  /** The cursor, in the middle of the map where it was not seen. */
  function place(): PlanePoint {
    const { x, y } = camera.view();
    const point = at() ?? ([x, y] as const);
    setAt(point);
    return point;
  }
  function put(point: PlanePoint): void {
    setAt(point);
    camera.keepInSight(point, margin);
    if (editing.held()) editing.drag(point);
  }
  return {
    at,
    place,
    put,
    show: () => void place(),
    hide(): void {
      setAt(undefined);
      editing.letGo();
    },
    /** Moves it so many px. */
    move(right: number, down: number): void {
      const [x, y] = place();
      const { scale } = camera.view();
      put([x + right / scale, y - down / scale]);
    },
    isHolding: () => at() !== undefined && editing.held() !== undefined,
  };
}
