import type { Choice } from '../story/subject';
import type { Session } from './session';

/** For an element of what can be chosen: while it is pointed at or has the focus, it is previewed. */
export function previewing(session: Session, choice: () => Choice): (element: HTMLElement) => void {
  const point = () => session.selection.setPointed(choice());
  const leave = () => session.selection.setPointed(undefined);
  return (element) => {
    for (const start of ['pointerenter', 'focus']) element.addEventListener(start, point);
    for (const end of ['pointerleave', 'blur']) element.addEventListener(end, leave);
  };
}
