import type { Wrong } from '../../publish/dataset/wrong';

/** A record of a table: a line of a CSV file, or what it has between quotation marks in several; a feature of GeoJSON. */
export interface TableRecord {
  /** Without the end of its line. */
  readonly bytes: Buffer;
  /** Where they begin, from the start of the file. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** What readers of the form take differently, where there is such: "found ...; expected ...". */
  readonly problem?: string | undefined;
}

/** Bytes of the longest record: more has only one that nothing ends. */
export const recordLength = 16 << 20;

const mark = Buffer.from('\uFEFF');
/** Bytes of a byte order mark in UTF-8. */
export const { length: markLength } = mark;
export const hasMark = (bytes: Buffer): boolean => bytes.subarray(0, markLength).equals(mark);

/** UTF-8, strictly: what cannot be read is no quote. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a record, or what is wrong with it. */
export function textIn({ bytes, problem }: TableRecord): string | Wrong {
  if (problem !== undefined) return { problem };
  try {
    return decoder.decode(bytes);
  } catch {
    return { problem: 'found bytes that are not UTF-8; expected UTF-8' };
  }
}
