import { type Theme, themes } from '../../../cartography/theme';
import { allWords } from '../../../i18n/all-words';
import { direction } from '../../../i18n/tags';
import { escapeHtml } from '../../../story/escape-html';

export const notFoundName = '404.html';

/**
 * The 404 page of static hosts. It is self-contained, since it is served at any depth, where no relative path resolves.
 * @param site where the page is published, such as "https://example.org/map/", if that is known
 * @param script finds the site, where that is not known
 */
export function notFoundPage(site: string | undefined, script: string): string {
  const languages = Object.entries(allWords);
  const [first = ''] = languages.map(([code]) => code);
  // Resolves for a missing file in the site's root; the script finds the root from elsewhere.
  const href = escapeHtml(site ?? './');
  const paragraph = ([code, words]: (typeof languages)[number]) =>
    `<p lang="${code}" dir="${direction(code)}">${escapeHtml(words['notFound'])} <a href="${href}">${escapeHtml(words['backToMap'])}</a>${site === undefined ? hint(words['shortenAddress']) : ''}</p>`;
  return [
    `<!doctype html>\n<html lang="${first}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    `<style>${stylesheet()}</style>`,
    `<title>${languages.map(([, words]) => escapeHtml(words['appName'])).join(' · ')}</title>`,
    '</head>\n<body>\n<main>',
    ...languages.map(paragraph),
    '</main>',
    ...(site === undefined ? [`<script>${script.replaceAll('</', '<\\/')}</script>`] : []),
    '</body>\n</html>\n',
  ].join('\n');
}

const hint = (words: string) => `<noscript><small>${escapeHtml(words)}</small></noscript>`;

/** The page's colours, in system fonts: no file can be fetched. */
function stylesheet(): string {
  const colours = ({ paper, ink, accent }: Theme) =>
    `:root{background:${paper};color:${ink}}a{color:${accent}}`;
  return [
    colours(themes.light),
    `@media (prefers-color-scheme:dark){${colours(themes.dark)}}`,
    'body{margin:0;font:1.25rem/1.6 serif}',
    'main{display:grid;place-content:center;gap:1.5rem;min-block-size:100dvh;padding:1.5rem;box-sizing:border-box;text-align:center}',
    'p{margin:0}a,small{display:block}a{padding-block:.5rem}small{max-inline-size:36em}',
  ].join('\n');
}
