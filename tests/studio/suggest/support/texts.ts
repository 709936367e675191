import { readFileSync } from 'node:fs';

/** Texts of the project's stories, with their languages. */
export const texts = [
  { language: 'ar', text: readFileSync('data/stories/ankara-damascus-2023/source.ar.txt', 'utf8') },
  { language: 'en', text: readFileSync('data/stories/karabakh-2020/source.en.txt', 'utf8') },
  ...(
    [
      ['ankara-damascus-2023', 'en'],
      ['ankara-damascus-2023', 'tr'],
      ['karabakh-2020', 'ar'],
      ['karabakh-2020', 'fr'],
    ] as const
  ).map(([slug, language]) => {
    const file = readFileSync(`data/stories/${slug}/translation.${language}.json`, 'utf8');
    const { sentences } = JSON.parse(file) as { sentences: Record<string, string> };
    return { language, text: Object.values(sentences).join('\n') };
  }),
];

interface Mentioned {
  readonly mentions: readonly { readonly start: number; readonly exact: string }[];
}

/** What is wrong with the mentions of some candidates: words that are not the text's, and overlaps. */
export function faults(text: string, candidates: readonly Mentioned[]): string[] {
  const all = candidates
    .flatMap(({ mentions }) => mentions)
    .toSorted((one, other) => one.start - other.start);
  return all.flatMap(({ start, exact }, index) => {
    const next = all[index + 1];
    const isExact = exact !== '' && text.slice(start, start + exact.length) === exact;
    const overlaps = next !== undefined && next.start < start + exact.length;
    return isExact && !overlaps ? [] : [`${start}: ${exact}`];
  });
}
