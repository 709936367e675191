import type { LineString, Position } from 'geojson';
import { locate } from './chainage';

/** A part of a line, between two places on it (degrees), that is known better or worse than the rest. */
export interface WrittenPart {
  readonly from: Position;
  readonly to: Position;
  readonly precisionKm: number;
}

export interface PrecisionPart {
  readonly fromKm: number;
  readonly toKm: number;
  /** How far the line can be off here, km. */
  readonly precisionKm: number;
}

/**
 * How far a line can be off, part by part, from its start to its end, in km along it to a metre. Where written parts
 * overlap, the worse one counts; where there is none, `elsewhereKm`.
 */
export function precisionParts(
  line: LineString,
  lengthKm: number,
  written: readonly WrittenPart[],
  elsewhereKm: number,
): PrecisionPart[] {
  const located = written.map(({ from, to, precisionKm }) => {
    const [start, end] = [from, to].map((place) => metres(locate(line, place).km)).sort((a, b) => a - b);
    return { start: start as number, end: end as number, precisionKm };
  });
  const cuts = [...new Set([0, ...located.flatMap(({ start, end }) => [start, end]), lengthKm])];
  const parts: PrecisionPart[] = [];
  cuts.sort((a, b) => a - b);
  for (const [index, toKm] of cuts.slice(1).entries()) {
    const fromKm = cuts[index] as number;
    const here = located.filter(({ start, end }) => start <= fromKm && end >= toKm);
    const precisionKm = here.length > 0 ? Math.max(...here.map((part) => part.precisionKm)) : elsewhereKm;
    const last = parts.at(-1);
    if (last?.precisionKm === precisionKm) parts[parts.length - 1] = { ...last, toKm };
    else parts.push({ fromKm, toKm, precisionKm });
  }
  return parts;
}

const metres = (km: number) => Math.round(km * 1000) / 1000;
