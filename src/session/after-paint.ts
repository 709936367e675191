/**
 * Does what a reader need not wait for: once what changes now has been painted. By then the layout is known too, and
 * to ask for it costs nothing. Gives the way to call it off.
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
