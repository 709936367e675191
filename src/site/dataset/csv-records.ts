import { chunksOf } from './chunks';
import { hasMark, markLength, recordLength, type TableRecord } from './table-record';

const [afterQuote, aloneReturn] = [
  'found a character after the quotation mark that ends a cell; expected a comma or the end of the line',
  'found a carriage return within a line; expected it between quotation marks, or a line feed after it',
];

const [quote, comma, feed, carriage] = [0x22, 0x2c, 0x0a, 0x0d];

/**
 * The records of a CSV file (RFC 4180), read piece by piece: a million take no more memory than one. Empty lines are
 * passed over.
 * @param file a descriptor
 * @throws Error where a quotation mark is not closed, or a record is longer than 16 MiB, with its line
 */
export function* csvRecords(file: number): Generator<TableRecord> {
  let pending = Buffer.alloc(0);
  let start = 0;
  let [line, startLine, quoteLine] = [1, 1, 1];
  let [isQuoted, isFieldStart] = [false, true];
  let before: number | undefined;
  let problem: string | undefined;
  let at = 0;
  for (const chunk of chunksOf(file)) {
    pending = Buffer.concat([pending, chunk]);
    if (start + at === 0 && hasMark(pending)) at = markLength;
    let from = 0;
    for (; at < pending.length; at++) {
      const byte = pending[at];
      if (byte === feed) line++;
      if (byte === quote && (isQuoted || isFieldStart)) {
        isQuoted = !isQuoted;
        quoteLine = line;
        // After a closing one only a second of a pair may follow.
        isFieldStart = !isQuoted;
        before = byte;
        continue;
      }
      if (isQuoted) continue;
      const isEnd = byte === comma || byte === feed || byte === carriage;
      if (before === quote && isFieldStart && !isEnd) problem ??= afterQuote;
      if (before === carriage && byte !== feed) problem ??= aloneReturn;
      isFieldStart = byte === comma || byte === feed;
      before = byte;
      if (byte !== feed) continue;
      const record = recordOf(pending, from, at, start, startLine);
      if (record) yield { ...record, problem };
      problem = undefined;
      start += at + 1 - from;
      from = at + 1;
      startLine = line;
    }
    pending = pending.subarray(from);
    if (pending.length > recordLength) break;
    at = pending.length;
  }
  if (isQuoted) throw new Error(`${quoteLine}: found a quotation mark that is not closed; expected its pair`);
  if (pending.length > recordLength)
    throw new Error(`${startLine}: found a row of more than ${recordLength} bytes; expected fewer`);
  const last = recordOf(pending, 0, pending.length, start, startLine);
  if (last) yield { ...last, problem };
}

/** A record without a byte order mark, and none where the line is empty. */
function recordOf(
  bytes: Buffer,
  from: number,
  to: number,
  offset: number,
  line: number,
): TableRecord | undefined {
  const first = offset === 0 && hasMark(bytes) ? from + markLength : from;
  const end = bytes[to - 1] === carriage && to > first ? to - 1 : to;
  if (end <= first) return undefined;
  return { bytes: bytes.subarray(first, end), offset: offset + first - from, line };
}
