import { Parser } from 'htmlparser2';
import { createParagraphs } from './paragraphs';

/** The words of a page, and what they were taken from. */
export interface HtmlText {
  readonly text: string;
  /** The part of the page: its only article, or its main part, or all of it. */
  readonly part: 'article' | 'main' | 'page';
  readonly pictures: number;
}

/** Elements of which a reader sees no words, or which are not the page's own. */
const unread = new Set(
  'audio button canvas datalist dialog head iframe math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements within a line of text; all others begin a paragraph and end one. */
const inline = new Set(
  'a abbr acronym b bdi bdo big center cite code data del dfn em font i img ins kbd label mark nobr output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The words of an HTML page as plain text: a paragraph for each block, a line end for each `<br>`. The page is only
 * read: nothing in it runs, and nothing that it names is fetched. A parser of its own does it, not the browser's, so
 * that a worker and a test do the same.
 */
export function htmlText(html: string): HtmlText {
  const parts = new Map<string, number>();
  const counter = new Parser({
    onopentagname: (name) => parts.set(name, (parts.get(name) ?? 0) + 1),
  });
  counter.end(html);
  const part = (['article', 'main'] as const).find((name) => parts.get(name) === 1) ?? 'page';
  const { text, pictures } = wordsIn(html, part);
  return text === '' && part !== 'page'
    ? { part: 'page', ...wordsIn(html, 'page') }
    : { text, part, pictures };
}

function wordsIn(html: string, part: HtmlText['part']): Pick<HtmlText, 'text' | 'pictures'> {
  const paragraphs = createParagraphs();
  let pictures = 0;
  let [within, hidden, preformatted] = [part === 'page' ? 1 : 0, 0, 0];
  /** For each open element, whether it hides what is in it. */
  const open: boolean[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const hides = unread.has(name) || 'hidden' in attributes;
        open.push(hides);
        if (hides) hidden++;
        if (name === part) within++;
        if (name === 'pre') preformatted++;
        if (within === 0 || hidden > 0) return;
        if (name === 'img') pictures++;
        else if (name === 'br') paragraphs.add('\n');
        else if (!inline.has(name)) paragraphs.end();
      },
      ontext(words) {
        if (within === 0 || hidden > 0) return;
        if (preformatted > 0) paragraphs.add(words);
        else paragraphs.addFolded(words);
      },
      onclosetag(name) {
        if (within > 0 && hidden === 0 && name !== 'br' && !inline.has(name)) paragraphs.end();
        if (open.pop()) hidden--;
        if (name === part) within--;
        if (name === 'pre') preformatted--;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { text: paragraphs.text(), pictures };
}

/** The encoding that a page declares in its first bytes, where HTML looks for it. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}
