import { type Theme, themes } from '../cartography/theme';
import { direction, interfaceLanguages } from '../i18n/languages';
import { escapeHtml } from '../story/escape-html';

export const notFoundSheetName = 'not-found.css';

/**
 * The page that static hosts show where there is nothing. Some show the first page in place of one that is missing,
 * and what they show is then not what its address says.
 * @param site where the page is published, such as "https://example.org/map/"; else "./", which leads back from a
 * missing file that is beside the page
 */
export function notFoundPage(site: string): string {
  const languages = Object.entries(interfaceLanguages);
  const [first = ''] = languages.map(([code]) => code);
  const href = escapeHtml(site);
  const paragraph = ([code, { words }]: (typeof languages)[number]) =>
    `<p lang="${code}" dir="${direction(code)}">${escapeHtml(words['notFound'])} <a href="${href}">${escapeHtml(words['backToMap'])}</a></p>`;
  return [
    `<!doctype html>\n<html lang="${first}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<link rel="stylesheet" href="${href}${notFoundSheetName}">`,
    `<title>${languages.map(([, { words }]) => escapeHtml(words['appName'])).join(' · ')}</title>`,
    '</head>\n<body>\n<main>',
    ...languages.map(paragraph),
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}

/** Its sheet, in the colours of the page, and in the system's faces: it is not worth fetching others. */
export function notFoundSheet(): string {
  const colours = ({ paper, ink, accent }: Theme) =>
    `:root{background:${paper};color:${ink}}a{color:${accent}}`;
  return [
    colours(themes.light),
    `@media (prefers-color-scheme:dark){${colours(themes.dark)}}`,
    'body{margin:0;font:1.25rem/1.6 serif}',
    'main{display:grid;place-content:center;gap:1.5rem;min-block-size:100dvh;padding:1.5rem;box-sizing:border-box;text-align:center}',
    'p{margin:0}a{display:block}',
  ].join('\n');
}
