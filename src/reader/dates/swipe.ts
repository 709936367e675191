/** How far a finger goes for a swipe, px. */
const leastPx = 40;

/** Tells of swipes over an element along its line of writing: 1 to its end, as a page is turned, -1 back. */
export function listenForSwipes(
  element: HTMLElement,
  isRtl: () => boolean,
  onSwipe: (by: 1 | -1) => void,
): void {
  let from: Touch | undefined;
  element.addEventListener(
    'touchstart',
    ({ touches }) => {
      from = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true },
  );
  element.addEventListener('touchend', ({ changedTouches: [to] }) => {
    if (!from || !to) return;
    const [right, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = undefined;
    if (Math.abs(right) < leastPx || Math.abs(right) < 2 * Math.abs(down)) return;
    onSwipe(right < 0 !== isRtl() ? 1 : -1);
  });
}
