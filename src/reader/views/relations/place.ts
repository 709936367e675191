import type { Diagram } from '../../../story/model';

/** Where something stands in the diagram, as a share of its size; the diagram runs the same way in every language. */
export function placeIn({ width, height }: Diagram, x: number, y: number) {
  return { left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` };
}
