import { Parser } from 'htmlparser2';
import { unpack } from '../../story/files/unpack';
import { createParagraphs } from './paragraphs';

/** What stands in a document beside its text, and was left out. */
export type LeftOut = 'deletions' | 'pictures' | 'notes' | 'comments' | 'text-boxes' | 'hidden' | 'numbers';

export interface DocxText {
  readonly text: string;
  /** How many of each. */
  readonly left: Readonly<Partial<Record<LeftOut, number>>>;
}

/** Bytes of one part of a document, unpacked. */
const mostBytes = 20_000_000;

/** Elements of which nothing is read, and as what they are counted; some are only other forms of what is read. */
const unread: Readonly<Record<string, LeftOut | undefined>> = {
  del: 'deletions',
  moveFrom: 'deletions',
  drawing: 'pictures',
  pict: 'pictures',
  object: 'pictures',
  txbxContent: 'text-boxes',
  Fallback: undefined,
  instrText: undefined,
};

/** Elements that stand for something elsewhere in the document. */
const references: Readonly<Record<string, LeftOut>> = {
  footnoteReference: 'notes',
  endnoteReference: 'notes',
  commentReference: 'comments',
  numPr: 'numbers',
};

/** Elements that are a character. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
};

/**
 * The paragraphs of a Word document (Office Open XML) as plain text, with insertions taken and deletions left out;
 * nothing for what is none. Read by the packages for archives and for markup that the page has anyway: Mammoth, which
 * makes HTML of the same, is 100 kB after gzip, and we want words alone.
 */
export function docxText(bytes: Uint8Array): DocxText | undefined {
  const relations = partOf(bytes, '_rels/.rels');
  const main = relations && mainPartIn(relations);
  const document = main && partOf(bytes, main);
  return document === undefined ? undefined : wordsIn(document);
}

function partOf(bytes: Uint8Array, part: string): string | undefined {
  try {
    const files = unpack(bytes, (name, size) => name === part && size <= mostBytes);
    return files[part] && new TextDecoder('utf-8', { fatal: true }).decode(files[part]);
  } catch {
    return undefined;
  }
}

/** Where the text is: Word has it in word/document.xml, its page in a browser in word/document2.xml. */
function mainPartIn(relations: string): string | undefined {
  let main: string | undefined;
  const parser = new Parser(
    {
      onopentag(_, { Type: type = '', Target: target }) {
        if (type.endsWith('/officeDocument')) main = target?.replace(/^\//, '');
      },
    },
    { xmlMode: true },
  );
  parser.end(relations);
  return main;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function wordsIn(document: string): DocxText {
  const paragraphs = createParagraphs();
  const left: Partial<Record<LeftOut, number>> = {};
  const count = (what: LeftOut | undefined) => {
    if (what) left[what] = (left[what] ?? 0) + 1;
  };
  let [skipped, texts] = [0, 0];
  let isHidden = false;
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = local(qualified);
        if (Object.hasOwn(unread, name)) {
          if (skipped === 0 || name === 'txbxContent') count(unread[name]);
          skipped++;
        }
        if (skipped > 0) return;
        if (name === 't') texts++;
        else if (name === 'r') isHidden = false;
        else if (name === 'vanish') isHidden = !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
        else if (Object.hasOwn(characters, name)) paragraphs.add(characters[name] ?? '');
        else count(references[name]);
      },
      ontext(words) {
        if (skipped > 0 || texts === 0) return;
        if (isHidden) count('hidden');
        else paragraphs.add(words);
      },
      onclosetag(qualified) {
        const name = local(qualified);
        if (Object.hasOwn(unread, name)) skipped--;
        else if (skipped > 0) return;
        else if (name === 't') texts--;
        else if (name === 'p') paragraphs.end();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(document);
  return { text: paragraphs.text(), left };
}
