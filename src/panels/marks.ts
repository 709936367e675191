import type { EvidenceIndex } from '../story/evidence';
import type { Claim, Sentence } from '../story/model';

/** A run of a sentence's text; marked words support what is chosen, current ones the claim on show. */
export interface Run {
  readonly text: string;
  readonly mark?: 'current' | 'other';
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
      const value = claim === current ? 2 : 1;
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
    const value = strength[from];
    found.push({
      text: text.slice(from, at),
      ...(value === 2 && { mark: 'current' as const }),
      ...(value === 1 && { mark: 'other' as const }),
    });
    from = at;
  }
  return found;
}

/** The claims of a feature that quote a sentence. */
export function claimsIn(evidence: EvidenceIndex, feature: string, sentence: string): readonly Claim[] {
  return evidence
    .claimsOf(feature)
    .filter((claim) => claim.quotes.some((quote) => quote.sentence === sentence));
}
