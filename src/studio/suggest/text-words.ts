import { fold } from '../../story/search/fold';
import { partsOf } from '../../story/search/unspaced';

/** A word where it stands; a run of words without blanks is one. */
export interface TextWord {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly folded: string;
  readonly isRun: boolean;
  /** Whether its first letter is a capital; undefined in scripts that have none. */
  readonly isCapital: boolean | undefined;
  /** Whether it begins a sentence, a line or what is quoted: a capital says nothing there. */
  readonly isFirst: boolean;
}

/** Letters with dots, as in U.S., are one word; else a dash and an apostrophe part words, here and in names alike. */
const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u0640]*/gu;
const opens =
  /(?:^|[.!?:\u2026\u061f\u06d4\u0964\n\r\u00ab\u201c\u201e"([\u2022])[\s"'\u00ab\u201c\u201e\u2018([\u2013\u2014\u2022-]*$/u;

/** Letters that only modify, such as those for the Arabic ain, are left out by many. */
const plain = (text: string) => fold(text).replace(/[\u02b9-\u02c1\u02c8]/gu, '');

export function textWords(text: string): TextWord[] {
  return partsOf(text).flatMap((part) => {
    if (part.isRun) return [wordAt(part.text, part.start, text, true)];
    return [...part.text.matchAll(word)].map(({ 0: exact, index }) =>
      wordAt(exact, part.start + index, text, false),
    );
  });
}

function wordAt(exact: string, start: number, text: string, isRun: boolean): TextWord {
  const folded = plain(exact.replaceAll('.', ''));
  return {
    start,
    end: start + exact.length,
    exact,
    folded,
    isRun,
    isCapital: /^\p{Ll}/u.test(exact) ? false : /^[\p{Lu}\p{Lt}]/u.test(exact) ? true : undefined,
    isFirst: opens.test(text.slice(Math.max(0, start - 12), start)),
  };
}

const foldedWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The key of a name: its folded words, as `textWords` cuts them. */
export const nameKey = (name: string): string => (plain(name).match(foldedWord) ?? []).join(' ');

/** Whether all letters are capitals, as in an acronym. */
export const isAcronym = (exact: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(exact);
