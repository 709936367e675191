import type { Span } from './spans';

/** The parts of a route in a zone, between two distances along it, km. */
export function passages(
  spans: readonly Span[],
  zone: string,
  fromKm: number,
  toKm: number,
): { fromKm: number; toKm: number }[] {
  return spans.flatMap((span) => {
    const part = { fromKm: Math.max(span.fromKm, fromKm), toKm: Math.min(span.toKm, toKm) };
    return span.zone === zone && part.fromKm < part.toKm ? [part] : [];
  });
}
