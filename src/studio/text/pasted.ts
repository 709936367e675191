/** A text as it came, made ready to be a source, with what was done to it. */
export interface Pasted {
  readonly text: string;
  /** Whether a byte order mark was taken off its beginning. */
  readonly hadMark: boolean;
  /** How many lines ended with CR LF or CR, and now end with LF. */
  readonly lineEnds: number;
}

/**
 * Line ends and the byte order mark are those of whoever stored the text, not of who wrote it, and offsets after them
 * would shift when it is stored elsewhere. All else is kept, as the source's own.
 */
export function pasted(raw: string): Pasted {
  const text = raw.replace(/^\ufeff/, '');
  const lineEnds = text.match(/\r\n?/g)?.length ?? 0;
  return { text: text.replaceAll(/\r\n?/g, '\n'), hadMark: text.length < raw.length, lineEnds };
}
