import { readFileSync } from 'node:fs';
import { direction } from '../../i18n/tags';
import type { Story } from '../../story/model';
import { aboutPage, storyStylesheetPath } from '../../story/pages';
import { aboutMetadata } from './metadata';

export const aboutStylesheetName = 'about.css';

export const aboutStylesheet = (): string => readFileSync('src/reader/about/about.css', 'utf8');

/**
 * The pages about a story's map, one in each of its languages: path to HTML. They run no script.
 * @param html the built page, whose stylesheets they link
 * @param fonts the font files that each language preloads
 * @param render renders the body in a language
 */
export async function aboutPages(
  html: string,
  story: Story,
  fonts: Readonly<Record<string, readonly string[]>>,
  render: (language: string) => Promise<string>,
): Promise<Map<string, string>> {
  const stylesheets = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const pages = new Map<string, string>();
  for (const language of story.languages) {
    const page = [
      `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      '<link rel="icon" href="./favicon.svg" type="image/svg+xml">',
      ...(fonts[language] ?? []).map(
        (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`,
      ),
      ...stylesheets,
      `<link rel="stylesheet" href="./${storyStylesheetPath(story.slug)}">`,
      `<link rel="stylesheet" href="./${aboutStylesheetName}">`,
      aboutMetadata(story, language),
      `</head>\n<body dir="${direction(language)}">`,
      await render(language),
      '</body>\n</html>\n',
    ].join('\n');
    pages.set(aboutPage(story.slug, language), page);
  }
  return pages;
}
