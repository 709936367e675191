/** A letter of a text that is edited, in UTF-16 units, and where it stood before the edits: nothing for a new one. */
interface Letter {
  readonly letter: string;
  readonly from?: number;
}

export type Traced = readonly Letter[];

export const traced = (text: string): Traced =>
  [...Array(text.length).keys()].map((from) => ({ letter: text[from] ?? '', from }));

export const textOf = (letters: Traced): string => letters.map(({ letter }) => letter).join('');

const added = (text: string): Traced => text.split('').map((letter) => ({ letter }));

/** Words, sentences or paragraphs of a text as it is now, as offsets. */
const parts = (letters: Traced, pattern: RegExp) =>
  [...textOf(letters).matchAll(pattern)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));

export const patterns = { word: /[\p{L}\p{N}]+/gu, sentence: /[^.!؟?\n]+[.!؟?]*/gu, paragraph: /[^\n]+/g };

/** What is done to a text; numbers choose among its parts, however many there are. */
export interface TextEdit {
  readonly kind: 'insert' | 'delete' | 'replace' | 'typo' | 'repeat' | 'swap';
  readonly part: keyof typeof patterns;
  readonly one: number;
  readonly other: number;
  readonly by: string;
}

/** @param isFree whether letters that stood at offsets may be changed */
export function edited(
  letters: Traced,
  { kind, part, one, other, by }: TextEdit,
  isFree: (stretch: Traced) => boolean = () => true,
): Traced {
  const all = parts(letters, patterns[part]).filter(({ from, to }) => isFree(letters.slice(from, to)));
  if (all.length === 0) return letters;
  const [first, second] = [one, other]
    .map((number) => all[number % all.length] ?? { from: 0, to: 0 })
    .sort((a, b) => a.from - b.from) as [(typeof all)[number], (typeof all)[number]];
  const { from, to } = first;
  const put = (start: number, end: number, those: Traced) => [
    ...letters.slice(0, start),
    ...those,
    ...letters.slice(end),
  ];
  switch (kind) {
    case 'insert':
      return put(from, from, added(`${by} `));
    case 'delete':
      return put(from, to, []);
    case 'replace':
      return put(from, to, added(by));
    case 'typo':
      return put(from, from + 1, added(by.slice(0, 1)));
    case 'repeat':
      return put(second.to, second.to, [...added(' '), ...letters.slice(from, to)]);
    case 'swap':
      if (
        second.from < to ||
        textOf(letters.slice(from, to)) === textOf(letters.slice(second.from, second.to))
      )
        return letters;
      return [
        ...letters.slice(0, from),
        ...letters.slice(second.from, second.to),
        ...letters.slice(to, second.from),
        ...letters.slice(from, to),
        ...letters.slice(second.to),
      ];
  }
}

/** How many of the words found at an offset are the letters that stood there before, in their order: 0 to 1. */
export function sameLetters(letters: Traced, at: number, start: number, length: number): number {
  let same = 0;
  for (let index = 0; index < length; index++) if (letters[at + index]?.from === start + index) same++;
  return same / length;
}
