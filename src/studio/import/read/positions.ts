import type { Position } from 'geojson';
import type { LeftWhy, Note } from './model';

/** Where it is told what was left out, and what was done. */
export interface Sink {
  leave(why: LeftWhy): void;
  count(code: Note['code']): void;
  addPosition(): void;
  readonly convert: (at: Position) => Position;
}

/** A position without its height, to a millionth of a degree; nothing where it is not on the globe. */
export function readPosition(value: unknown, sink: Sink): Position | undefined {
  const at = valid(value, sink);
  if (!at) sink.leave('bad-position');
  return at;
}

function valid(value: unknown, sink: Sink): Position | undefined {
  if (!Array.isArray(value) || typeof value[0] !== 'number' || typeof value[1] !== 'number') return undefined;
  sink.addPosition();
  if (value.length > 2) sink.count('heights');
  const [lon = Number.NaN, lat = Number.NaN] = sink.convert([value[0], value[1]]);
  if (!(Math.abs(lon) <= 540 && Math.abs(lat) <= 90)) return undefined;
  if (Math.abs(lon) <= 180) return [rounded(lon), rounded(lat)];
  sink.count('wrapped');
  return [rounded(lon > 0 ? lon - 360 : lon + 360), rounded(lat)];
}

const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** A line without positions that repeat the one before. */
export function readLine(value: unknown, sink: Sink): Position[] | undefined {
  const line = positionsOf(value, sink);
  if (line && line.length < 2) sink.leave('too-short');
  return line && line.length >= 2 ? line : undefined;
}

/** A closed ring: one that is open is closed. */
export function readRing(value: unknown, sink: Sink): Position[] | undefined {
  const ring = positionsOf(value, sink);
  const [first, last] = [ring?.[0], ring?.at(-1)];
  if (!ring || !first || !last) return undefined;
  if (!same(first, last)) {
    sink.count('closed');
    ring.push(first);
  }
  if (ring.length < 4) sink.leave('too-short');
  return ring.length < 4 ? undefined : ring;
}

function positionsOf(value: unknown, sink: Sink): Position[] | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    sink.leave('too-short');
    return undefined;
  }
  const line: Position[] = [];
  for (const one of value) {
    const at = readPosition(one, sink);
    // A line with a hole in it is another line.
    if (!at) return undefined;
    const last = line.at(-1);
    if (!last || !same(last, at)) line.push(at);
  }
  return line;
}

const same = (one: Position, other: Position) => one[0] === other[0] && one[1] === other[1];
