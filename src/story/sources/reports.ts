import type { Claim, SourceText, Story } from '../model';
import { sourceOf } from './source-of';

/** What tells the report that a source prints from others: sources that print one report are one source. */
const reportOf = (slug: string, { id, derivedFrom }: SourceText): string =>
  derivedFrom === undefined ? `story ${slug} ${id}` : `report ${derivedFrom}`;

/** The sources that some claims of a story quote, in the story's order. */
export function sourcesOf(
  { sentences, texts }: Pick<Story, 'sentences' | 'texts'>,
  claims: readonly Pick<Claim, 'quotes'>[],
): readonly SourceText[] {
  const quoted = new Set(claims.flatMap(({ quotes }) => quotes.map(({ sentence }) => sentence)));
  const said = new Set(
    sentences.flatMap((sentence) => (quoted.has(sentence.id) ? [sourceOf(texts, sentence)] : [])),
  );
  return texts.filter((text) => said.has(text));
}

/** The independent reports behind some sources of a story: texts that print one report count once. */
export const reportsOf = (slug: string, texts: readonly SourceText[]): ReadonlySet<string> =>
  new Set(texts.map((text) => reportOf(slug, text)));
