import type { PlanePoint } from '../../shapes/plane';

const written = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** Lines of the plane as an SVG path, y downwards. */
export const pathOf = (lines: readonly (readonly PlanePoint[])[], isClosed = false): string =>
  lines
    .map((line) => `M${line.map(([x, y]) => `${written(x)} ${written(-y)}`).join('L')}${isClosed ? 'Z' : ''}`)
    .join('');
