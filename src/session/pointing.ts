import type { Choice } from '../story/subject';
import type { AppState } from './app-state';

/** The handlers of what can be chosen: while it is pointed at or has the focus, it is previewed. */
export function previewing(state: AppState, choice: () => Choice) {
  const point = () => state.setPointed(choice());
  const leave = () => state.setPointed(undefined);
  return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
}
