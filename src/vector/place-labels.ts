import type { Frame } from './frame';

/** What asks for room in the picture: a name, or the head of an arrow. `x` and `y` in the frame's units. */
export interface Wanted {
  readonly layer: string;
  readonly feature?: string;
  readonly x: number;
  readonly y: number;
  readonly text?: string;
  /** px */
  readonly size?: number;
  readonly font?: string;
  /** em */
  readonly spacing?: number;
  /** em */
  readonly maxWidth?: number;
  /** Stands beside its point, where there is room; else on it. */
  readonly beside?: boolean;
  readonly below?: boolean;
  readonly rank?: number;
  readonly colour?: string;
  readonly arrow?: { readonly colour: string; readonly bearing: number };
}

export interface Label extends Wanted {
  /** On which side of its point the name stands. */
  readonly anchor: 'middle' | 'left' | 'right' | 'top' | 'bottom';
  /** Whether there is room for it also where the picture is small, as on a phone. */
  readonly isLasting: boolean;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** About how wide a letter is, em: enough to keep names apart, whatever the face. */
const letter = 0.56;
const line = 1.25;
const gap = 7;

/**
 * Gives each name a place where it covers no other, the later layers first, as the map does; names that find none
 * are left out.
 */
export function placeLabels(wanted: readonly Wanted[], frame: Frame): Label[] {
  const placed = place(wanted, frame, frame.scale);
  // Where a name stands does not change with the size of the picture.
  const taken: Box[] = [];
  return placed.map(({ one, anchor }) => {
    const box = boxOf(one, anchor, frame.scale * small);
    const isLasting = one.arrow !== undefined || isFree(box, taken);
    if (isLasting && !one.arrow) taken.push(box);
    return { ...one, anchor, isLasting };
  });
}

/** A small picture as a share of the usual one. */
const small = 0.42;

interface Placed {
  readonly one: Wanted;
  readonly anchor: Label['anchor'];
}

/** `scale` in px to a unit of the frame. */
function place(wanted: readonly Wanted[], { width, height }: Frame, scale: number): Placed[] {
  const layers = [...new Set(wanted.map(({ layer }) => layer))].reverse();
  const ordered = layers.flatMap((layer) =>
    wanted.filter((one) => one.layer === layer).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  );
  const taken: Box[] = [];
  const placed: Placed[] = [];
  for (const one of ordered) {
    if (one.arrow) {
      placed.push({ one, anchor: 'middle' });
      continue;
    }
    const found = anchorsOf(one)
      .map((anchor) => ({ anchor, box: boxOf(one, anchor, scale) }))
      .find(({ box }) => isFree(box, taken));
    if (!found || one.x < -width || one.x > 2 * width || one.y < -height || one.y > 2 * height) continue;
    taken.push(found.box);
    placed.push({ one, anchor: found.anchor });
  }
  return placed;
}

function anchorsOf({ beside, below }: Wanted): Label['anchor'][] {
  if (beside) return ['right', 'left', 'top', 'bottom'];
  return [below ? 'bottom' : 'middle'];
}

/** In px of the usual size. */
function boxOf(
  { x, y, text = '', size = 12, spacing = 0, maxWidth = 10 }: Wanted,
  anchor: string,
  scale: number,
): Box {
  const lines = text.split('\n').flatMap((part) => wrapped(part, maxWidth));
  const wide = Math.max(...lines.map((words) => words.length)) * size * (letter + spacing);
  const tall = lines.length * size * line;
  const [px, py] = [x * scale, y * scale];
  const left = anchor === 'right' ? px + gap : anchor === 'left' ? px - gap - wide : px - wide / 2;
  const top = anchor === 'top' ? py - gap - tall : anchor === 'bottom' ? py + gap : py - tall / 2;
  return [left, top, left + wide, top + tall];
}

/** About where a name breaks, at so many em. */
export function wrapped(text: string, maxWidth: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && (last.length + word.length + 1) * letter > maxWidth) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

const isFree = ([left, top, right, bottom]: Box, taken: readonly Box[]) =>
  taken.every((box) => left >= box[2] || right <= box[0] || top >= box[3] || bottom <= box[1]);
