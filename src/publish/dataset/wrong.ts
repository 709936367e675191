import { quoted } from './quoted';

/** What is wrong with a record: "found ...; expected ...". */
export interface Wrong {
  readonly problem: string;
}

/** What the columns of a table are called in its form. */
export type ColumnWord = 'column' | 'property';

export const wrongIn = (word: ColumnWord, name: string, found: string, expected: string): Wrong => ({
  problem: `found ${quoted(found)} in the ${word} ${quoted(name)}; expected ${expected}`,
});
