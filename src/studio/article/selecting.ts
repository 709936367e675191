import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Stretch } from '../text/quotes-of';
import { offsetAt, selectedStretch, type SentenceElement } from './text-places';

/** What the pane does with what a pointer selects. */
interface Doing {
  readonly mark: (stretch: Stretch) => void;
  readonly openAt: (offset: number) => void;
}

/** Follows what is selected in the article with a pointer: a drag or a double click marks, a click opens what is there. */
export function createSelecting(placed: Accessor<readonly SentenceElement[]>, { mark, openAt }: Doing) {
  const [byFinger, setByFinger] = createSignal<Stretch>();
  let isPressed = false;
  let isFinger = false;

  function released({ clientX, clientY }: PointerEvent): void {
    const stretch = selectedStretch(placed());
    if (!stretch) {
      const offset = offsetAt(placed(), clientX, clientY);
      if (offset !== undefined) openAt(offset);
    } else if (!isFinger) mark(stretch);
  }
  const follow = () => setByFinger(isFinger ? selectedStretch(placed()) : undefined);
  // A drag may end anywhere. Only after the event does the browser give up a selection that was clicked into. After a
  // finger it still presses a mouse, which would take the focus from what was opened.
  const release = (event: PointerEvent) => {
    if (!isPressed || isFinger !== (event.type === 'click')) return;
    isPressed = false;
    requestAnimationFrame(() => released(event));
  };
  const listeners = { selectionchange: follow, pointerup: release, click: release };
  for (const [type, listener] of Object.entries(listeners))
    document.addEventListener(type, listener as EventListener);
  onCleanup(() => {
    for (const [type, listener] of Object.entries(listeners))
      document.removeEventListener(type, listener as EventListener);
  });
  return {
    /** What a finger has selected, which is marked by a button: a finger may still change it. */
    byFinger,
    forget: () => setByFinger(undefined),
    press({ pointerType }: PointerEvent): void {
      isPressed = true;
      isFinger = pointerType === 'touch';
    },
  };
}
