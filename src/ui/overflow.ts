import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/** Whether a scroller has more than it shows, before it and after it in the order of reading. */
export interface Overflow {
  readonly before: boolean;
  readonly after: boolean;
}

/** Less than this is a matter of rounding, px. */
const tolerance = 2;

/** What a scroller hides along one axis, kept up to date. Its first child holds all that it scrolls. */
export function createOverflow(scroller: () => HTMLElement, axis: 'inline' | 'block'): Accessor<Overflow> {
  const [overflow, setOverflow] = createSignal<Overflow>(
    { before: false, after: false },
    { equals: (a, b) => a.before === b.before && a.after === b.after },
  );
  onMount(() => {
    const element = scroller();
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // Right to left the browser counts from zero downwards.
      const [at, shown, whole] =
        axis === 'inline'
          ? [Math.abs(scrollLeft), clientWidth, scrollWidth]
          : [scrollTop, clientHeight, scrollHeight];
      setOverflow({ before: at > tolerance, after: at + shown < whole - tolerance });
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    onCleanup(() => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    });
  });
  return overflow;
}

/** For a stylesheet: "before", "after", both, or nothing. */
export const overflowName = ({ before, after }: Overflow): string =>
  [before && 'before', after && 'after'].filter(Boolean).join(' ');
