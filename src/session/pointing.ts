import type { Choice } from '../story/subject';
import type { Session } from './session';

/** The handlers of what can be chosen: while it is pointed at or has the focus, it is previewed. */
export function previewing(session: Session, choice: () => Choice) {
  const point = () => session.selection.setPointed(choice());
  const leave = () => session.selection.setPointed(undefined);
  return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
}
