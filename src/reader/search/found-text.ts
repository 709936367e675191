import type { Session } from '../../session/session';
import type { Text } from '../../story/model';
import type { Result } from '../../story/search';
import { matches } from '../../story/search/matches';
import type { Run } from '../article/marks';
import type { Target } from './targets';

/** How much of a long text is kept before its first match, UTF-16 units. */
const lead = 40;

/** The text of a result in the reader's language, or in the one that matched, with the matches marked. */
export function foundText(
  session: Session,
  result: Result,
  target: Target,
  query: string,
): { language: string; runs: readonly Run[] } {
  const text = textOf(session, result, target);
  const languages = [...new Set([session.reading.language(), ...Object.keys(text)])].filter(
    (code) => code in text,
  );
  const language =
    languages.find((code) => matches(text[code] ?? '', query).length > 0) ?? languages[0] ?? '';
  return { language, runs: runsOf(text[language] ?? '', query) };
}

function textOf({ evidence }: Session, { kind, id }: Result, { stop, town }: Target): Text {
  switch (kind) {
    case 'feature':
      return evidence().nameOf('feature', id);
    case 'actor':
      return evidence().nameOf('actor', id);
    case 'stop':
      return stop?.name ?? {};
    case 'town':
      return town?.name ?? {};
    case 'claim':
      return evidence().claimById.get(id)?.statement ?? {};
    case 'sentence': {
      const sentence = evidence().sentenceById.get(id);
      return {
        ...sentence?.translations,
        ...(sentence && { [evidence().textOf(id).language]: sentence.text }),
      };
    }
    default:
      return kind satisfies never;
  }
}

/** The runs of a text from shortly before its first match on, with the matches marked. */
export function runsOf(text: string, query: string): Run[] {
  const found = matches(text, query);
  const first = found[0]?.start ?? 0;
  const from = first > lead * 2 ? cutBefore(text, first) : 0;
  const runs: Run[] = from > 0 ? [{ text: '… ' }] : [];
  let at = from;
  for (const { start, end } of found) {
    runs.push({ text: text.slice(at, start) }, { text: text.slice(start, end), mark: 'said' });
    at = end;
  }
  return [...runs, { text: text.slice(at) }];
}

/** Where a text is cut to begin shortly before an offset: at a word where blanks part them, else at a letter. */
function cutBefore(text: string, first: number): number {
  const blank = text.indexOf(' ', first - lead);
  if (blank !== -1 && blank < first) return blank + 1;
  const from = first - lead;
  return from + text.slice(from).search(/[^\p{M}\p{Cf}\p{Cs}]/u);
}
