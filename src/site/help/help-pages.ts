import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allWords } from '../../i18n/all-words';
import { type InterfaceLanguage, interfaceLanguages } from '../../i18n/languages';
import { direction } from '../../i18n/tags';
import { escapeHtml } from '../../story/escape-html';
import { helpPage } from '../../story/pages';
import { helpSteps, type HelpWords } from './steps';
import { ar } from './words/ar';
import { en } from './words/en';
import { fr } from './words/fr';
import { tr } from './words/tr';

const words: Readonly<Record<InterfaceLanguage, HelpWords>> = { ar, en, fr, tr };

const stylesheet = 'help.css';

/** Of a picture, px. */
export const pictureSize = { width: 960, height: 600 };

/** The languages that have pictures of their own. */
export const pictureLanguages = ['ar', 'en'] as const;

/** The folder of the pictures of a language, from the pages of help: English stands in for one that has none. */
const picturesOf = (language: InterfaceLanguage): string =>
  (pictureLanguages as readonly string[]).includes(language) ? language : 'en';

/** Where a picture of a step is kept, from the project's folder. */
export const picturePath = (language: string, step: string): string =>
  join('public', 'help', language, `${step}.webp`);

/**
 * The pages of help, one in each language of the interface, and their stylesheet: path to contents. They need no script.
 * @param studio the built page of the studio, whose stylesheets they link
 */
export function helpPages(studio: string): ReadonlyMap<string, string> {
  const shared = [...studio.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)].map(
    ([, href = '']) => `../${href}`,
  );
  const languages = Object.keys(interfaceLanguages) as InterfaceLanguage[];
  return new Map([
    ...languages.map((language): [string, string] => [helpPage(language), pageIn(language, shared)]),
    [`help/${stylesheet}`, readFileSync('src/site/help/help.css', 'utf8')],
  ]);
}

function pageIn(language: InterfaceLanguage, stylesheets: readonly string[]): string {
  const own = words[language];
  const { appName } = allWords[language];
  const others = Object.entries(interfaceLanguages).map(([code, { name }]) =>
    code === language
      ? `<span aria-current="page">${name}</span>`
      : `<a href="./${code}.html" lang="${code}" hreflang="${code}">${name}</a>`,
  );
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="../favicon.svg" type="image/svg+xml">',
    ...[...stylesheets, `./${stylesheet}`].map((href) => `<link rel="stylesheet" href="${href}">`),
    `<title>${escapeHtml(`${own.page} · ${appName}`)}</title>`,
    `<meta name="description" content="${escapeHtml(own.title)}">`,
    `</head>\n<body dir="${direction(language)}">\n<div class="help">`,
    `<header><a class="help-house" href="../">${escapeHtml(appName)}</a><a href="../studio.html">${escapeHtml(own.open)}</a>`,
    `<nav aria-label="${escapeHtml(own.languages)}">${others.join('')}</nav></header>`,
    `<main>\n<h1>${escapeHtml(own.title)}</h1>\n<p class="help-intro">${escapeHtml(own.intro)}</p>`,
    ...(own.pictures === '' ? [] : [`<p class="help-note">${escapeHtml(own.pictures)}</p>`]),
    `<ol>\n${helpSteps.map((step) => stepIn(language, step)).join('\n')}\n</ol>\n</main>`,
    '</div>\n</body>\n</html>\n',
  ].join('\n');
}

function stepIn(language: InterfaceLanguage, step: (typeof helpSteps)[number]): string {
  const { title, text, picture } = words[language].steps[step];
  const pictures = picturesOf(language);
  const { width, height } = pictureSize;
  const image = existsSync(picturePath(pictures, step))
    ? `<img src="./${pictures}/${step}.webp" width="${width}" height="${height}" alt="${escapeHtml(picture)}" loading="lazy">`
    : '';
  return `<li id="${step}"><h2>${escapeHtml(title)}</h2><p>${escapeHtml(text)}</p>${image}</li>`;
}
