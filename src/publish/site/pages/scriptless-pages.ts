import { direction } from '../../../i18n/tags';
import type { Story } from '../../../story/model';
import { aboutPage, evidencePage, storyStylesheetPath } from '../../../story/pages';
import { aboutMetadata, evidenceMetadata } from './metadata';

/** A kind of page that runs no script; each story has one in each of its languages. */
interface Kind {
  readonly pathOf: (slug: string, language: string) => string;
  readonly headOf: (story: Story, language: string) => string;
  /** Its own stylesheet's path in the build. */
  readonly stylesheet: string;
}

export const scriptlessKinds = {
  about: {
    pathOf: aboutPage,
    headOf: aboutMetadata,
    stylesheet: 'about.css',
  },
  evidence: {
    pathOf: evidencePage,
    headOf: evidenceMetadata,
    stylesheet: 'evidence.css',
  },
} as const satisfies Readonly<Record<string, Kind>>;

/**
 * The pages of a kind, one in each language of a story: path to HTML.
 * @param html the built page, whose stylesheets they link
 * @param fonts the font files that each language preloads
 * @param render renders the body in a language
 */
export async function scriptlessPages(
  kind: Kind,
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
      `<link rel="stylesheet" href="./${kind.stylesheet}">`,
      kind.headOf(story, language),
      `</head>\n<body dir="${direction(language)}">`,
      await render(language),
      '</body>\n</html>\n',
    ].join('\n');
    pages.set(kind.pathOf(story.slug, language), page);
  }
  return pages;
}
