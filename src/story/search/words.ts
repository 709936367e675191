import { fold } from './fold';
import { stems } from './fold-stems';
import { article, withoutArticle } from './latin-article';
import { isUnspaced, type Part, pairsOf, partsOf, wordsOfRun } from './unspaced';

/** A word where it stands in a text. */
export interface Word {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly written: string;
  readonly stems: readonly string[];
}

const unseen = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}]*`;

/** What may stand inside a word besides letters, marks and digits. */
const joints = [
  // An apostrophe, as in Qur'an; not after an elided word, as in l'eau and qu'il, nor before a possessive s.
  String.raw`(?<!(?<!\p{L})[CDJLMNSTcdjlmnst]|[Qq][Uu])(?<=\p{L})['‘’](?=\p{L})(?![Ss](?!\p{L}))`,
  // Gershayim or geresh in a Hebrew abbreviation or name, also as quotation marks.
  String.raw`(?<=\p{Script=Hebrew})["”״׳](?=\p{Script=Hebrew})`,
  // A dash between a letter and a digit, as in A-1.
  String.raw`(?<=\p{L}${unseen})[\p{Pd}\u2212](?=${unseen}\p{N})`,
  // The blank in A 1: a lone capital names with the number that follows.
  String.raw`(?<=(?<![\p{L}\p{M}\p{N}])\p{Lu})\p{Zs}(?=\p{N})`,
];
const word = new RegExp(
  String.raw`(?:${article})?[\p{L}\p{N}](?:${unseen}(?:[\p{L}\p{N}\p{M}]|${joints.join('|')}))*`,
  'gu',
);

/** Joints within a folded word. */
const notWritten = /[^\p{L}\p{M}\p{N}]/gu;

/** A text as it is compared, without what stands between its words. */
export const writtenForm = (text: string): string => fold(text).replace(notWritten, '');

/** The words of a text, in order. A single letter is skipped: it is left over from an elision or a possessive. */
export function words(text: string): readonly Word[] {
  if (!isUnspaced(text)) return spacedWords(text);
  return partsOf(text).flatMap((part) => (part.isRun ? runWords(part) : spacedWords(part.text, part.start)));
}

function spacedWords(text: string, from = 0): readonly Word[] {
  const found: Word[] = [];
  for (const { 0: exact, index } of text.matchAll(word)) {
    const { written, stems: bare } = formsOf(exact);
    const start = from + index;
    if (written.length >= 2 || /\p{N}/u.test(written))
      found.push({ start, end: start + exact.length, written, stems: bare });
  }
  return found;
}

type Forms = Pick<Word, 'written' | 'stems'>;

/** Most words of a text stand in it more than once. */
const known = new Map<string, Forms>();
const mostKnown = 20_000;

function formsOf(exact: string): Forms {
  const found = known.get(exact);
  if (found) return found;
  const written = writtenForm(exact);
  const bare = withoutArticle(exact);
  const forms = { written, stems: [...(bare === undefined ? [] : [writtenForm(bare)]), ...stems(written)] };
  if (known.size >= mostKnown) known.clear();
  known.set(exact, forms);
  return forms;
}

/** Without blanks a single letter is a word like others. */
function runWords({ text: run, start: from }: Part): readonly Word[] {
  return wordsOfRun(run).flatMap(({ start, text }) => {
    const written = writtenForm(text);
    return written === ''
      ? []
      : [{ start: from + start, end: from + start + text.length, written, stems: [] }];
  });
}

/** Each form in which a word of the text can be found, and the pairs of letters of words without blanks. */
export function terms(text: string): string[] {
  const forms = words(text).flatMap(({ written, stems: bare }) => [written, ...bare]);
  if (!isUnspaced(text)) return forms;
  const runs = partsOf(text).filter(({ isRun }) => isRun);
  return [...forms, ...runs.flatMap((run) => pairsOf(writtenForm(run.text)))];
}
