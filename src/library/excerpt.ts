import type { Text } from '../story/model';
import { matches } from '../story/search/matches';

/** How much of a long text is kept around its first match, UTF-16 units. */
const [before, around] = [50, 170];

interface Run {
  readonly text: string;
  readonly mark?: 'said';
}

/** A text in the reader's language, or in the one that matched, with the matches marked. */
export function excerpt(
  text: Text,
  query: string,
  language: string,
): { readonly language: string; readonly runs: readonly Run[] } {
  const all = Object.entries(text).toSorted(([a], [b]) => Number(b === language) - Number(a === language));
  const [code, words] = all.find(([, value]) => matches(value, query).length > 0) ?? all[0] ?? ['', ''];
  const found = matches(words, query);
  const first = found[0]?.start ?? 0;
  const from = first <= before ? 0 : words.lastIndexOf(' ', first - before) + 1;
  const to = words.length <= from + around ? words.length : words.lastIndexOf(' ', from + around);
  const runs: Run[] = from > 0 ? [{ text: '… ' }] : [];
  let at = from;
  for (const { start, end } of found.filter((match) => match.end <= to)) {
    if (start > at) runs.push({ text: words.slice(at, start) });
    runs.push({ text: words.slice(start, end), mark: 'said' });
    at = end;
  }
  runs.push({ text: words.slice(at, to) + (to < words.length ? ' …' : '') });
  return { language: code, runs: runs.filter((run) => run.text !== '') };
}
