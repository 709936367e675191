import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const newline = 0x0a;

/** Reads a text with its byte order mark. @throws Error with line and column of the first byte that is not UTF-8 */
export const readText = (path: string): string => decodeText(readFileSync(path), path);

/** Decodes a file. @throws Error with path, line and column of the first byte that is not UTF-8 */
export function decodeText(bytes: Buffer, path: string): string {
  if (isUtf8(bytes)) return decoder.decode(bytes);
  const { line, column } = placeOfFirstBadByte(bytes);
  throw new Error(
    `${path}:${line}:${column}: form: found bytes that are not UTF-8; expected a text in UTF-8`,
  );
}

/** No multi-byte character contains the newline byte, so each line can be checked by itself. */
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
