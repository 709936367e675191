import polylabel from 'polylabel';
import { disputedAreas, disputedBorders } from '../../../disputed';
import type { DisputedFile, WorldArea } from '../../../world/disputed';
import type { Arc } from '../../../world/land';
import { polygonsOf } from '../../../world/rings';

/** The list of disputed areas and lines as the app reads it: each area with a place in its largest part for its name. */
export function disputedFile(arcs: readonly Arc[]): string {
  const areas = disputedAreas.map(({ source, ...area }): WorldArea => {
    const precision = source.kind === 'hand' ? { precisionKm: source.precisionKm } : {};
    if (source.kind === 'place') return { ...area, at: source.at as [number, number] };
    const [largest] = polygonsOf(arcs, (unit) => unit === area.id);
    if (!largest) throw new Error(`The disputed area ${area.id} has no land: its outline holds none.`);
    const rings = [largest.outer, ...largest.holes].map(({ line }) => line);
    const [x, y] = polylabel(rings as [number, number][][], 0.01);
    return { ...area, at: [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000], ...precision };
  });
  const lines = (rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join(',\n');
  const file: Record<keyof DisputedFile, string> = { areas: lines(areas), borders: lines(disputedBorders) };
  return `{"areas":[\n${file.areas}\n],\n"borders":[\n${file.borders}\n]}\n`;
}
