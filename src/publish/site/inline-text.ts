import { digestOf } from './digest';

/** What a policy names a text by that stands in a page: `'sha256-…'`, with its quotes. */
export const hashSource = (text: string): string => `'sha256-${digestOf(text)}'`;

/** Escapes what would end the script element. The code keeps its meaning in strings and regular expressions. */
export const insideScript = (code: string): string => code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');

/**
 * A stylesheet as it stands in a page.
 * @param path the stylesheet's, from the page: its relative addresses are put in the page's terms
 */
export function insideStyle(css: string, path: string): string {
  if (/<\/style/i.test(css)) throw new Error(`${path}: found "</style"; expected no end of its element`);
  const root = 'http://page/';
  return css.replace(/url\((["']?)(?![\w+.-]+:|[/#])([^"')]+)\1\)/g, (_, quote: string, address: string) => {
    const { href } = new URL(address, root + path);
    return `url(${quote}./${href.slice(root.length)}${quote})`;
  });
}
