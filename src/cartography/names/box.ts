/** A rectangle on the map, px from its top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = (x: number, y: number, halfWidth: number, halfHeight = halfWidth): Box => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

export const centreOf = ({ left, top, right, bottom }: Box) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

export const overlaps = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** px */
const cell = 80;

/** The occupied boxes of the map. A box does not block its owner. */
export class Taken {
  readonly #cells = new Map<string, { box: Box; owner: string | undefined }[]>();

  add(box: Box, owner?: string): void {
    for (const key of cellsOf(box)) {
      const known = this.#cells.get(key);
      if (known) known.push({ box, owner });
      else this.#cells.set(key, [{ box, owner }]);
    }
  }

  isFree(box: Box, owner?: string): boolean {
    for (const key of cellsOf(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        if ((owner === undefined || other.owner !== owner) && overlaps(box, other.box)) return false;
      }
    }
    return true;
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Iterable<string> {
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) {
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) yield `${x},${y}`;
  }
}
