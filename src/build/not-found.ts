import { direction, interfaceLanguages } from '../i18n/languages';
import { escapeHtml } from '../story/escape-html';

/**
 * The page that static hosts show where there is nothing. Some show the first page in place of one that is missing,
 * and what they show is then not what its address says.
 */
export function notFoundPage(): string {
  const languages = Object.entries(interfaceLanguages);
  const [first = ''] = languages.map(([code]) => code);
  const paragraph = ([code, { words }]: (typeof languages)[number]) =>
    `<p lang="${code}" dir="${direction(code)}">${escapeHtml(words['notFound'])} <a href="./">${escapeHtml(words['backToMap'])}</a></p>`;
  return [
    `<!doctype html>\n<html lang="${first}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${languages.map(([, { words }]) => escapeHtml(words['appName'])).join(' · ')}</title>`,
    '</head>\n<body>\n<main>',
    ...languages.map(paragraph),
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}
