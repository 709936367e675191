import { nameOfLanguage } from '../../i18n/name-of-language';
import { sentenceOf } from '../../i18n/problems/sentence';
import type { Problem } from '../../story/problems';
import type { Desk } from '../desk/desk';
import { problemWordsOf, type StudioWord } from '../desk/studio-words';

/** What the fields of a story are called that a person must write, by their keys in its files. */
const fields: Readonly<Record<string, StudioWord>> = {
  title: 'titleOf',
  summary: 'summaryOf',
  credit: 'creditOf',
  publisher: 'publisherOf',
  author: 'authorOf',
  note: 'noteOf',
  name: 'nameOf',
  description: 'descriptionOf',
  statement: 'inPlainWords',
  noPlace: 'noPlaceHint',
  makers: 'makersOf',
};

/** What is missing or wrong, for somebody who sees fields and words rather than files: elsewhere as the rules say it. */
export function problemWords({ t, words }: Pick<Desk, 't' | 'words'>, problem: Problem): string {
  const language = words.language();
  if (problem.code === 'sentence-without-place') return t('nothingMarked');
  if (problem.code === 'to-be-written') {
    const [last, key] = [problem.path.at(-1), problem.path.at(-2)];
    const file = /translation\.([\w-]+)\.json$/.exec(problem.file);
    if (file) return t('toTranslate', { language: nameOfLanguage(file[1] ?? '', language) });
    const field = problem.path[0] === 'outlineSources' ? 'outlinesOf' : fields[String(key)];
    if (field && problem.path[0] !== 'situations')
      return t('toWrite', { field: t(field), language: nameOfLanguage(String(last), language) });
  }
  return sentenceOf(problem, problemWordsOf(language));
}
