/** How far two texts are the same: from their beginning, and after that from their end, in UTF-16 units. */
export interface SameEnds {
  readonly start: number;
  readonly end: number;
}

/** So many UTF-16 units are compared at once, until they differ; the last ones one by one. */
const chunks = [65_536, 1024, 32];

/** The last answers: what an edit did is asked for where it is kept, read, and checked. */
let answers: readonly { readonly one: string; readonly other: string; readonly same: SameEnds }[] = [];

export function sameEnds(one: string, other: string): SameEnds {
  const known = answers.find((answer) => answer.one === one && answer.other === other);
  if (known) return known.same;
  const most = Math.min(one.length, other.length);
  const start = sameLength(most, (from, to) => one.slice(from, to) === other.slice(from, to));
  const [a, b] = [one.length, other.length];
  const end = sameLength(
    most - start,
    (from, to) => one.slice(a - to, a - from) === other.slice(b - to, b - from),
  );
  const same = { start, end };
  answers = [{ one, other, same }, ...answers.slice(0, 3)];
  return same;
}

/** How far something is the same, which is asked of stretches one after the other. */
function sameLength(most: number, isSame: (from: number, to: number) => boolean): number {
  let at = 0;
  for (const chunk of [...chunks, 1]) while (at + chunk <= most && isSame(at, at + chunk)) at += chunk;
  return at;
}
