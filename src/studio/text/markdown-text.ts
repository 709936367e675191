import { marked } from 'marked';
import { type HtmlText, htmlText } from './html-text';

/** The data that some editors write before a text, between two lines of hyphens. */
const frontMatter = /^---\n[\s\S]*?\n---\n/;

/** The words of a Markdown text, without its marks: those of the page that it stands for. */
export const markdownText = (text: string): HtmlText =>
  htmlText(marked.parse(text.replace(frontMatter, ''), { async: false, gfm: true }));
