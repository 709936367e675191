import type { Sentence } from '../../story/model';

/** Languages that write no blank after a sentence. */
const withoutBlank = /^(zh|ja|yue)(-|$)/;

const isLaidOut = /[\n\t]/;

/**
 * White space before each sentence of a paragraph, as one language has it. Ends of lines, tabs and indents of the
 * source stay in every language; a translation has blanks of its own.
 */
export function gapsOf(
  sentences: readonly Sentence[],
  language: string,
  source: string | undefined,
): string[] {
  return sentences.map(({ before }, index) => {
    if (index === 0) return before ?? '';
    if (before !== undefined && (isLaidOut.test(before) || language === source)) return before;
    return language !== source && withoutBlank.test(language) ? '' : ' ';
  });
}

/** Whether a paragraph has lines, tabs or an indent to keep, in the words of one language. */
export const keepsLines = (sentences: readonly Sentence[], language: string): boolean =>
  sentences.some(
    ({ before = '', text, translations }, index) =>
      isLaidOut.test(before) ||
      (index === 0 && before !== '') ||
      isLaidOut.test(translations[language] ?? text),
  );
