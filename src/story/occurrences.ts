const word = /[\p{L}\p{N}]+/gu;

/** More places than these are not looked for: the words are not unique, and a list of them helps nobody. */
const mostPlaces = 1000;

/** The UTF-16 offsets at which `part` stands in `text`, overlapping ones too; the first thousand. */
export function occurrences(text: string, part: string): number[] {
  const offsets: number[] = [];
  if (part === '') return offsets;
  for (let index = text.indexOf(part); index !== -1; index = text.indexOf(part, index + 1)) {
    offsets.push(index);
    if (offsets.length === mostPlaces) break;
  }
  return offsets;
}

/**
 * The same for many parts of one text, without reading all of it for each: a part stands only where the rarest of the
 * words within it does.
 */
export function occurrencesIn(text: string): (part: string) => number[] {
  const places = new Map<string, number[]>();
  for (const { 0: found, index } of text.matchAll(word)) {
    const known = places.get(found);
    if (known) known.push(index);
    else places.set(found, [index]);
  }
  return (part) => {
    const rarest = wordsWithin(part)
      .map(({ 0: found, index }) => ({ index, at: places.get(found) ?? [] }))
      .sort((a, b) => a.at.length - b.at.length)[0];
    if (!rarest) return occurrences(text, part);
    return rarest.at
      .map((place) => place - rarest.index)
      .filter((start) => start >= 0 && text.startsWith(part, start))
      .slice(0, mostPlaces);
  };
}

/** Words that the part contains whole. Its outer two UTF-16 units are skipped: a word there may be cut off, or a surrogate pair split. */
const wordsWithin = (part: string) =>
  [...part.matchAll(word)].filter(
    ({ 0: found, index }) => index >= 2 && index + found.length <= part.length - 2,
  );
