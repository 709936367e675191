import type { Feature } from 'geojson';
import type { Box } from './box';
import { type Anchor, type Canvas, type Placed, textOf } from './name';

/** Placed names as the style's layers read them. */
export function nameFeatures(placed: readonly Placed[]): Feature[] {
  return placed.map(({ name, block, at, anchor, offset }) => ({
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
      // In em, as the engine has it.
      offset: [offset.x / block.size, offset.y / block.size],
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

/** What the engine's own names keep off: a box is a point with so much room around it, px. */
export const coverFeatures = (covers: readonly Box[], canvas: Canvas): Feature[] =>
  covers.map(({ left, top, right, bottom }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: canvas.unproject({ x: left, y: top }) },
    properties: { layer: 'covers', padding: [0, right - left, bottom - top, 0] },
  }));

/** What stands there, to be compared: a placement that has the same is the same. */
export const summaryOf = (placed: readonly Placed[]) =>
  placed
    .map(({ name, block, at, anchor, offset }) =>
      [name.key, textOf(block), block.size, anchor, ...at, offset.x, offset.y].join('|'),
    )
    .join('\n');
