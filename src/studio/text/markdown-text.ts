import { marked } from 'marked';
import { type HtmlText, htmlText } from './html-text';

/** The data that some editors write before a text, between two lines of hyphens. */
const frontMatter = /^---\n[\s\S]*?\n---\n/;

/** More marks than anybody writes: the reader takes time by their square in a block, and memory by the depth of quotes. */
const tooDeep = /^(?:[ \t]*>){50}/m;
const mostMarks = 2_000;

/** Whether a text can be read as Markdown in bounded time. */
export const isReadable = (text: string): boolean =>
  !tooDeep.test(text) &&
  text.split(/\n\s*\n/).every((block) => (block.match(/[*_~`[\]<>&!]/g) ?? []).length <= mostMarks);

/** The words of a Markdown text, without its marks: those of the page that it stands for. */
export const markdownText = (text: string): HtmlText =>
  htmlText(marked.parse(text.replace(frontMatter, ''), { async: false, gfm: true }));
