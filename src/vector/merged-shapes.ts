import type { Shape } from './scene';

/** Shapes of the ground that look the same and follow each other, as one: where nothing shows through, none is missed. */
export function mergedShapes(shapes: readonly Shape[]): Shape[] {
  const merged: Shape[] = [];
  for (const shape of shapes) {
    const last = merged.at(-1);
    if (last && shape.feature === undefined && shape.opacity === 1 && lookOf(shape) === lookOf(last))
      merged[merged.length - 1] = { ...last, lines: [...last.lines, ...shape.lines] };
    else merged.push(shape);
  }
  return merged;
}

const lookOf = (shape: Shape) => JSON.stringify({ ...shape, lines: [] });
