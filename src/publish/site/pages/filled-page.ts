import { escapeHtml } from '../../../story/escape-html';
import { storyStylesheetPath } from '../../../story/pages';
import { bootName } from './inline-first';

/** Where a built page has what is seen before the live page is there. */
export const mark = '<div id="prerendered"></div>';

/** The font files that a page preloads, by language. */
export type Fonts = Readonly<Record<string, readonly string[]>>;

/** The attribute in which the boot script finds the fonts of a page. */
export const preloaded = (fonts: Fonts) => ({ 'data-fonts': escapeHtml(JSON.stringify(fonts)) });

/**
 * A built page with attributes of its root, tags of its head, and what is seen before the live page is there.
 * @param slugs the stories whose words it has
 */
export function filledPage(
  html: string,
  attributes: object,
  head: string,
  body: string,
  slugs: readonly string[],
): string {
  const stylesheets = slugs.map((slug) => `<link rel="stylesheet" href="./${storyStylesheetPath(slug)}">`);
  const root = `<html ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>`;
  // Module scripts go to the end, so that the content is fetched first.
  const script = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;
  const scripts = html.match(script) ?? [];
  return (
    html
      .replace(script, '')
      .replace('</body>', () => `${scripts.join('')}</body>`)
      .replace(/<html[^>]*>/, root)
      .replace(/<title>.*?<\/title>/s, '')
      .replace(/<meta\s+name="description"[^>]*>/s, () => head)
      // Before the stylesheets: a script after them would wait for them.
      .replace(/<meta charset[^>]*>/, (charset) => `${charset}<script src="./${bootName}"></script>`)
      .replace('</head>', `${stylesheets.join('')}</head>`)
      .replace(/<noscript>.*?<\/noscript>/s, '')
      .replace(mark, () => `<div id="prerendered">${body}</div>`)
  );
}
