/** Below this distance it is a tap, px. */
const slop = 8;
/** A faster flick goes to the next stop, px/ms. */
const throwSpeed = 0.5;

/**
 * Where a sheet snaps that is released at a height, px, moving at a speed, px/ms upwards. `stops` are its snap heights,
 * px, ascending.
 */
export function restingStop(height: number, speed: number, stops: readonly number[]): number {
  if (speed > throwSpeed) {
    const above = stops.findIndex((stop) => stop > height);
    return above === -1 ? stops.length - 1 : above;
  }
  if (speed < -throwSpeed)
    return Math.max(
      0,
      stops.findLastIndex((stop) => stop < height),
    );
  const distances = stops.map((stop) => Math.abs(stop - height));
  return distances.indexOf(Math.min(...distances));
}

/** Makes a bottom sheet draggable by its head. Heights are px, speeds px/ms upwards. */
export function dragByHead(
  head: HTMLElement,
  {
    heightNow,
    onDrag,
    onRest,
  }: {
    heightNow: () => number;
    onDrag: (height: number) => void;
    onRest: (height: number, speed: number) => void;
  },
): void {
  let start: { y: number; height: number } | undefined;
  let last = { y: 0, time: 0 };
  let isDragging = false;
  let speed = 0;
  const heightAt = (event: PointerEvent) => (start ? start.height + start.y - event.clientY : 0);

  head.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0) return;
    start = { y: event.clientY, height: heightNow() };
    last = { y: event.clientY, time: event.timeStamp };
    isDragging = false;
    speed = 0;
  });
  head.addEventListener('pointermove', (event) => {
    if (!start || !event.isPrimary) return;
    if (!isDragging && Math.abs(event.clientY - start.y) < slop) return;
    // Suppresses the click that would follow.
    if (!isDragging) head.setPointerCapture(event.pointerId);
    isDragging = true;
    const elapsed = event.timeStamp - last.time;
    if (elapsed > 0) speed = (last.y - event.clientY) / elapsed;
    last = { y: event.clientY, time: event.timeStamp };
    onDrag(heightAt(event));
  });
  const end = (event: PointerEvent) => {
    if (isDragging && event.isPrimary) onRest(heightAt(event), speed);
    start = undefined;
    isDragging = false;
  };
  head.addEventListener('pointerup', end);
  head.addEventListener('pointercancel', end);
}
