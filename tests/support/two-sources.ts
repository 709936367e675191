import type { StoryFolder } from '../../src/story/files/parse';
import type { ClaimsFile, SentencesFile, StoryFile, TranslationFile } from '../../src/story/schema';
import { sourceName } from '../../src/story/sources/source-name';
import { fixtureFolder } from './fixture';

/** A sentence of a further source: with words of it that a claim quotes, or else a sentence without a place. */
export interface Told {
  readonly id: string;
  readonly exact: string;
  /** What stands before it. */
  readonly gap: string;
  readonly alignedWith?: string[];
  readonly quote?: { readonly claim: string; readonly exact: string; readonly start: number };
}

/** A source beside that of the fixture, which is in French with a translation into German. */
export interface Beside {
  readonly id: string;
  readonly language: string;
  readonly told: readonly Told[];
  /** What follows the last sentence. */
  readonly end?: string;
  /** Where each of its sentences stands among those of the first, in the file: places from 0; at the end where none. */
  readonly among?: readonly number[];
  readonly derivedFrom?: string;
}

export const textOf = ({ told, end = '' }: Beside): string =>
  told.map(({ gap, exact }) => gap + exact).join('') + end;

/** The fixture with one more source; hashes and offsets are left out where they are certain. */
export function withSource(beside: Beside, folder = fixtureFolder): StoryFolder {
  const { id, language, told, among = [], derivedFrom } = beside;
  const files = new Map(folder.files);
  const change = <T extends object>(name: string, edit: (value: T) => void) => {
    const value = JSON.parse(files.get(name) ?? '{}') as T;
    edit(value);
    files.set(name, JSON.stringify(value, null, 2));
  };
  change<StoryFile>('story.json', (story) => {
    const credit = { fr: 'Un second texte inventé.', de: 'Ein zweiter erfundener Text.' };
    story.sources.push({ id, language, credit, ...(derivedFrom !== undefined && { derivedFrom }) });
    if (derivedFrom !== undefined && story.sources[0]) story.sources[0].derivedFrom = derivedFrom;
  });
  const noPlace = { fr: 'Sans lieu.', de: 'Ohne Ort.' };
  change<SentencesFile>('sentences.json', ({ sentences }) => {
    let last = 0;
    told.forEach((one, index) => {
      const at = Math.max(last, (among[index] ?? sentences.length) + index);
      last = at + 1;
      sentences.splice(at, 0, {
        id: one.id,
        source: id,
        exact: one.exact,
        speakers: ['article', 'north-spokesman', 'south-statement'],
        ...(one.alignedWith && { alignedWith: one.alignedWith }),
        ...(one.quote === undefined && { noPlace }),
      });
    });
  });
  change<ClaimsFile>('claims.json', ({ claims }) => {
    for (const { id: sentence, quote } of told)
      if (quote) claims.find((one) => one.id === quote.claim)?.quotes.push({ ...quoteOf(quote), sentence });
  });
  files.set(sourceName({ id, language }, 1), textOf(beside));
  for (const into of ['de', ...(language === 'fr' ? [] : ['fr'])]) {
    if (into === language) continue;
    const name = `translation.${into}.json`;
    if (!files.has(name)) files.set(name, JSON.stringify({ language: into, sentences: {} }));
    change<TranslationFile>(name, ({ sentences }) => {
      for (const { id: sentence } of told) sentences[sentence] = `${into}: ${sentence}`;
    });
  }
  return { ...folder, files };
}

const quoteOf = ({ exact, start }: NonNullable<Told['quote']>) => ({ exact, start });

/** A source in German, the fixture's other language, that says the same of the north. */
export const reply: Beside = {
  id: 'reply',
  language: 'de',
  told: [
    {
      id: 'r1',
      exact: 'Die Liga des Nordens hält Kyrenia.',
      gap: '',
      alignedWith: ['s1'],
      quote: { claim: 's1-north-holds-coast', exact: 'hält Kyrenia', start: 21 },
    },
    { id: 'r2', exact: 'Der Winter wird lang.', gap: '\n\n', alignedWith: ['s5'] },
  ],
  end: '\n',
};
