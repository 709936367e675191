/** How the bytes of a file spell its letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Text with its encoding; a byte order mark stays at its beginning. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of some bytes: in the encoding that their byte order mark tells, else in UTF-8, else in the one that they
 * declare. Nothing is guessed: bytes that are not of their encoding, or have NUL in them, are no text.
 * @param declared a label of the Encoding Standard, such as "windows-1256"
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | undefined {
  const [marked] = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  const tries = marked ? [marked] : ['utf-8', ...(declared === undefined ? [] : [declared])];
  for (const encoding of tries) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return text.includes('\0') ? undefined : { text, encoding };
  }
  return undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
