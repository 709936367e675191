import { limits } from '../../story/files/limits';
import { decode } from './decode';
import type { LeftOut } from './docx-text';
import type { HtmlText } from './html-text';
import { type Pasted, pasted } from './pasted';

/** Why a file was not opened as a text: a code and values, which the page puts into the author's language. */
export type TextRefusal =
  | { readonly code: 'no-text' | 'other-encoding' | 'no-words' | 'no-document' }
  | { readonly code: 'other-form'; readonly form: 'pdf' | 'rtf' | 'doc' | 'archive' | 'picture' }
  | { readonly code: 'too-large' | 'too-long'; readonly count: number; readonly most: number };

/** The words of a file, and all that was done to have them. */
export interface Opened extends Pasted {
  readonly form: 'text' | 'markdown' | 'html' | 'docx';
  /** A label of the Encoding Standard. */
  readonly encoding: string;
  /** Of a page: the part that was taken. */
  readonly part?: HtmlText['part'];
  /** What was left out, and how many of each. */
  readonly left: Readonly<Partial<Record<LeftOut, number>>>;
}

export type OpenedText =
  | { readonly opened: Opened; readonly refusal?: undefined }
  | { readonly refusal: TextRefusal; readonly opened?: undefined };

/** Bytes of a file. */
const mostBytes = 20_000_000;

/** The first bytes of files that are no text of ours, as Latin letters. */
const signatures: readonly (readonly [string, (TextRefusal & { code: 'other-form' })['form']])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
];

/**
 * The text of a file that an author opens: plain, Markdown, HTML or a Word document. What each form needs is loaded
 * with the first file of it. Offsets count from here on: whatever the form, all that was done to the words is told.
 */
export async function openText(name: string, bytes: Uint8Array): Promise<OpenedText> {
  if (bytes.length > mostBytes)
    return { refusal: { code: 'too-large', count: bytes.length, most: mostBytes } };
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const [, form] = signatures.find(([signature]) => start.startsWith(signature)) ?? [];
  if (form) return { refusal: { code: 'other-form', form } };
  const read = start.startsWith('PK') ? await openDocx(name, bytes) : await openWords(name, bytes);
  if ('code' in read) return { refusal: read };
  const { text } = read;
  if (!/[\p{L}\p{N}]/u.test(text)) return { refusal: { code: 'no-words' } };
  if (text.length > limits.sourceLength)
    return { refusal: { code: 'too-long', count: text.length, most: limits.sourceLength } };
  return { opened: read };
}

async function openDocx(name: string, bytes: Uint8Array): Promise<Opened | TextRefusal> {
  const { docxText } = await import('./docx-text');
  const read = docxText(bytes);
  // No XML has the character zero: a document with it is damaged.
  if (!read || read.text.includes('\0'))
    return /\.docx$/i.test(name) ? { code: 'no-document' } : { code: 'other-form', form: 'archive' };
  return { ...pasted(read.text), form: 'docx', encoding: 'utf-8', left: read.left };
}

async function openWords(name: string, bytes: Uint8Array): Promise<Opened | TextRefusal> {
  const isHtml = /\.x?html?$/i.test(name);
  const html = isHtml ? await import('./html-text') : undefined;
  const decoded = decode(bytes, html?.declaredEncoding(bytes));
  if (!decoded) return { code: bytes.includes(0) && !startsWithMark(bytes) ? 'no-text' : 'other-encoding' };
  const { text, encoding } = decoded;
  const raw = pasted(text);
  if (html) {
    const read = html.htmlText(raw.text);
    return { ...raw, ...wordsOf(read), part: read.part, encoding, form: 'html' };
  }
  if (!/\.(md|markdown)$/i.test(name)) return { ...raw, encoding, form: 'text', left: {} };
  const { isReadable, markdownText } = await import('./markdown-text');
  // Read as it stands, with its marks.
  if (!isReadable(raw.text)) return { ...raw, encoding, form: 'text', left: {} };
  return { ...raw, ...wordsOf(markdownText(raw.text)), encoding, form: 'markdown' };
}

const startsWithMark = ([one, other]: Uint8Array) =>
  (one === 0xff && other === 0xfe) || (one === 0xfe && other === 0xff);

const wordsOf = ({ text, pictures }: HtmlText): Pick<Opened, 'text' | 'left'> => ({
  text,
  left: pictures > 0 ? { pictures } : {},
});
