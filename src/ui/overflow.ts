import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

/** Whether a scroller has hidden content, before and after in reading order. */
export interface Overflow {
  readonly before: boolean;
  readonly after: boolean;
}

/** Rounding tolerance, px. */
const tolerance = 2;

/** What a scroller hides along one axis, as a signal. Its first child must contain all of its content. */
export function createOverflow(scroller: () => HTMLElement, axis: 'inline' | 'block'): Accessor<Overflow> {
  const [overflow, setOverflow] = createSignal<Overflow>(
    { before: false, after: false },
    { equals: (a, b) => a.before === b.before && a.after === b.after },
  );
  onMount(() => {
    const element = scroller();
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // Right to left, `scrollLeft` is zero or negative.
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

/** As an attribute for stylesheets: "before", "after", both, or none. */
export const overflowName = ({ before, after }: Overflow): string =>
  [before && 'before', after && 'after'].filter(Boolean).join(' ');
