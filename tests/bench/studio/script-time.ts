/** An event of Chromium's own trace; times in µs, `tts` and `tdur` by the clock of its thread, which stands while others work. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tts?: number;
  readonly tdur?: number;
}

const script = new Set([
  'EventDispatch',
  'EvaluateScript',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
]);
/** What script may ask for while it runs, and is the browser's own. */
const layout = new Set(['Layout', 'PrePaint', 'UpdateLayoutTree', 'HitTest']);

/**
 * The time that a thread has run script between two moments, ms: without the layouts in it, with what is collected of
 * its garbage meanwhile.
 * @param events of that thread
 */
export function scriptTime(events: readonly TraceEvent[], from: number, to: number): number {
  const spans = events
    .filter(({ ph, tts = 0, tdur = 0 }) => ph === 'X' && tts + tdur > from && tts < to)
    .map(({ name, tts = 0, tdur = 0 }) => ({
      name,
      from: Math.max(from, tts),
      to: Math.min(to, tts + tdur),
    }));
  return (
    (covered(spans.filter(({ name }) => script.has(name))) -
      covered(
        spans.filter(
          (one) =>
            layout.has(one.name) &&
            spans.some((other) => script.has(other.name) && other.from <= one.from && other.to >= one.to),
        ),
      )) /
    1000
  );
}

/** How much some spans cover together, which may overlap and nest. */
function covered(spans: readonly { readonly from: number; readonly to: number }[]): number {
  let [sum, last] = [0, 0];
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    sum += Math.max(0, to - Math.max(from, last));
    last = Math.max(last, to);
  }
  return sum;
}
