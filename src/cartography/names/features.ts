import type { Feature } from 'geojson';
import type { Box } from './box';
import { type Anchor, type Canvas, type Placed, textOf } from './name';

/** Placed names as the style's layers read them. */
export function nameFeatures(placed: readonly Placed[]): Feature[] {
  return placed.map(({ name, block, at, anchor, gap }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: {
      key: name.key,
      layer: name.layer,
      ...(name.feature !== undefined && { id: name.feature }),
      text: block.lines.join('\n'),
      second: block.second.join('\n'),
      size: block.size,
      spacing: block.spacing ?? 0,
      anchor,
      justify: justified(anchor),
      // In em, as the engine has it. It has no lists of numbers in properties.
      gap: gap / block.size,
    },
  }));
}

const justified = (anchor: Anchor) =>
  anchor.endsWith('left') ? 'left' : anchor.endsWith('right') ? 'right' : 'center';

export const leaderFeatures = (placed: readonly Placed[]): Feature[] =>
  placed.flatMap(({ leader }) =>
    leader
      ? [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [...leader] } }]
      : [],
  );

/** What the engine's own names keep off, as squares: a point with so much room around it, px. */
export const coverFeatures = (covers: readonly Box[], canvas: Canvas): Feature[] =>
  covers.flatMap(squaresOf).map(({ x, y, half }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: canvas.unproject({ x, y }) },
    properties: { layer: 'covers', half },
  }));

function squaresOf({ left, top, right, bottom }: Box): { x: number; y: number; half: number }[] {
  const [width, height] = [right - left, bottom - top];
  const half = Math.min(width, height) / 2;
  if (half <= 0) return [];
  const count = Math.ceil(Math.max(width, height) / (2 * half));
  return Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 0.5 : index / (count - 1);
    return {
      x: left + half + (width - 2 * half) * share,
      y: top + half + (height - 2 * half) * share,
      half,
    };
  });
}

/** What is around the map, as boxes so thick, px. */
export function edgesOf({ left, top, right, bottom }: Box, thick: number): Box[] {
  return [
    { left: left - thick, right: left, top, bottom },
    { left: right, right: right + thick, top, bottom },
    { left, right, top: top - thick, bottom: top },
    { left, right, top: bottom, bottom: bottom + thick },
  ];
}

/** A key of the whole placement, in whatever order: equal keys mean nothing to update. */
export const summaryOf = (placed: readonly Placed[]) =>
  placed
    .map(({ name, block, at, anchor, gap }) =>
      [name.key, textOf(block), block.size, anchor, ...at, gap].join('|'),
    )
    .sort()
    .join('\n');
