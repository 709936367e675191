import { nameOfLanguage } from '../../i18n/name-of-language';
import type { Text } from '../../story/model';
import type { Desk } from '../desk/desk';
import { nameIn } from '../desk/names';
import type { Difference } from './compare';
import type { CompareT } from './compare-words';
import type { Sort } from './things';
import type { CompareWords } from './words/en';

type Word = keyof CompareWords;

/** What things of each sort are called together, in the order in which they are listed. */
export const sortWords = {
  source: 'sortSource',
  sentence: 'sortSentence',
  claim: 'sortClaim',
  speaker: 'sortSpeaker',
  actor: 'sortActor',
  feature: 'sortFeature',
  front: 'sortFront',
  gap: 'sortGap',
  moment: 'sortMoment',
  topic: 'sortTopic',
  translation: 'sortTranslation',
  meta: 'sortMeta',
  situation: 'sortSituation',
  'outline-source': 'sortOutline',
  head: 'sortFile',
  file: 'sortFile',
} as const satisfies Readonly<Record<Sort, Word>>;

/** A key of a story's files in the author's language, or as it is where nobody has a word for it. */
export const keyWord = (key: string | number, t: CompareT): string =>
  (t(`key_${key}` as Word) as string | undefined) ?? String(key);

/** Longest title, in letters. */
const longest = 110;

/** What a difference is of: a name, a sentence, or the words of a claim. */
export function titleOf({ sort, id, before, after }: Difference, desk: Desk, t: CompareT): string {
  const value = ((after ?? before)?.value ?? {}) as Readonly<Record<string, unknown>>;
  const read = [desk.words.language(), desk.parsed.language()];
  const text = (of: unknown) => shortened(nameIn(of as Text | undefined, read, id));
  switch (sort) {
    case 'sentence':
      return shortened(String(value['exact'] ?? id));
    case 'claim': {
      const [quote] = (value['quotes'] ?? []) as { exact?: string }[];
      const said = text(value['statement']);
      return said === id && quote?.exact ? shortened(quote.exact) : said;
    }
    case 'gap':
      return text(value['text']);
    case 'feature':
      return text((value['properties'] as { name?: Text } | null)?.name);
    case 'meta':
      return keyWord(id, t);
    case 'translation': {
      const [language = '', sentence = ''] = id.split(' ');
      return t('translationOf', { sentence, language: nameOfLanguage(language, desk.words.language()) });
    }
    case 'head':
      return t('headOf', { file: id });
    case 'source':
    case 'file':
    case 'front':
    case 'situation':
      return id;
    default:
      return text(value['name']);
  }
}

const shortened = (words: string) =>
  words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
