import type { Claim, Sentence } from '../../story/model';

/** How words are marked, the weakest first: they imply a claim, say it, or carry the claim on show. */
const marks = ['implied', 'said', 'current'] as const;

/** A run of a sentence's text; marked words support what is chosen or belong to the account that is read. */
export interface Run {
  readonly text: string;
  readonly mark?: (typeof marks)[number];
}

/** Marks, in a sentence as one language has it, the words of claims. `current` outweighs the rest where they overlap. */
export function marked(
  sentence: Sentence,
  language: string,
  claims: readonly Claim[],
  current?: Claim,
): Run[] {
  const text = sentence.translations[language] ?? sentence.text;
  const strength = new Uint8Array(text.length);
  for (const claim of claims) {
    for (const quote of claim.quotes.filter(({ sentence: id }) => id === sentence.id)) {
      const words = language in sentence.translations ? quote.rendered[language] : quote.exact;
      if (words === undefined) continue;
      const start = language in sentence.translations ? text.indexOf(words) : quote.start - sentence.start;
      if (start < 0) continue;
      const mark = claim === current ? 'current' : claim.mode === 'implied' ? 'implied' : 'said';
      const value = marks.indexOf(mark) + 1;
      for (let at = start; at < start + words.length; at++) {
        strength[at] = Math.max(strength[at] ?? 0, value);
      }
    }
  }
  return runs(text, strength);
}

function runs(text: string, strength: Uint8Array): Run[] {
  const found: Run[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && strength[at] === strength[from]) continue;
    const mark = marks[(strength[from] ?? 0) - 1];
    found.push({ text: text.slice(from, at), ...(mark && { mark }) });
    from = at;
  }
  return found;
}
