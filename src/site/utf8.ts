import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const newline = 0x0a;

/** Reads a text as it is, byte order mark and all; bytes that are not UTF-8 throw, with the place of the first. */
export const readText = (path: string): string => decodeText(readFileSync(path), path);

/** The text of a file's bytes; those that are not UTF-8 throw, with the path and the place of the first. */
export function decodeText(bytes: Buffer, path: string): string {
  if (isUtf8(bytes)) return decoder.decode(bytes);
  const { line, column } = placeOfFirstBadByte(bytes);
  throw new Error(
    `${path}:${line}:${column}: form: found bytes that are not UTF-8; expected a text in UTF-8`,
  );
}

/** A newline is never part of a longer character, so each line is good or bad by itself. */
function placeOfFirstBadByte(bytes: Buffer): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (;;) {
    const next = bytes.indexOf(newline, start);
    const rest = bytes.subarray(start, next === -1 ? bytes.length : next);
    if (!isUtf8(rest)) {
      let length = rest.length;
      while (!isUtf8(rest.subarray(0, length))) length--;
      return { line, column: decoder.decode(rest.subarray(0, length)).length + 1 };
    }
    start = next + 1;
    line++;
  }
}
