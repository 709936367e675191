import type { FeatureCollection } from 'geojson';
import { interfaceLanguages } from '../../i18n/languages';
import { zipOf } from '../../story/files/zip';
import { libraryPage, packagePath, storyStylesheetPath } from '../../story/pages';
import type { StoryEntry } from '../../story/story-entry';
import type { Addresses } from './addresses';
import { attachmentsOf } from './attachments';
import { digestOf } from './digest';
import { draftPage, draftStylesheet } from './draft';
import { fontStylesheet } from './fonts/font-files';
import type { StoryFont } from './fonts/story-fonts';
import { headerFiles } from './hosting/header-files';
import { headersOfNotFound } from './hosting/headers';
import { inlineIn } from './hosting/inline';
import { notFoundName, notFoundPage } from './hosting/not-found';
import { filledWorker, keptFiles } from './kept-files';
import { licencesFile } from './licences';
import { inlineFirst } from './pages/inline-first';
import type { Fonts } from './pages/filled-page';
import { filledLibrary } from './pages/library-page';
import { storyPages } from './pages/story-pages';
import type { Shell, SiteTools } from './shell';
import { previewsOf, type SiteStory } from './site-story';
import { storyFiles } from './story-files';

/** How a site is made. */
export interface SiteChoice {
  readonly addresses: Addresses;
  /** Every page says that it is one. */
  readonly isDraft: boolean;
}

/** Files of a site: path to contents. */
export type SiteFiles = Map<string, string | Uint8Array>;

/** A story of a site, with the files of its fonts. */
export interface FontedStory {
  readonly one: SiteStory;
  readonly fonts: readonly StoryFont[];
}

/**
 * A site of some stories, as the build makes it: path to contents, but for the files that are the same in every site,
 * and for those that `addLast` makes.
 * @param stories the one of `index.html` first
 */
export async function madeFiles(
  { shell, renderer }: SiteTools,
  stories: readonly FontedStory[],
  { addresses, isDraft }: SiteChoice,
): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  const previews = new Map(isDraft ? [] : stories.flatMap(({ one }) => [...previewsOf(one)]));
  const published = storyFiles(
    stories.map(({ one }) => one),
    new Set(previews.keys()),
  );
  for (const [path, contents] of [...published, ...previews]) files.set(path, contents);
  const entries = JSON.parse(published.get('stories/index.json') ?? '[]') as StoryEntry[];
  const making = { html: shell.index, renderer, entries, addresses, isWhole: false };
  const pages = new Map<string, string>();
  let firstFonts: Fonts = {};
  for (const [index, { one, fonts }] of stories.entries()) {
    const { slug, languages } = one.story;
    files.set(packagePath(slug), zipOf(slug, one.files));
    for (const [path, bytes] of attachmentsOf(one.story, one.folder)) files.set(path, bytes);
    for (const { name, bytes } of fonts) files.set(`assets/${name}`, bytes);
    const rules = fontStylesheet(fonts.map((file) => ({ ...file, url: `../../assets/${file.name}` })));
    const made = await storyPages(making, { story: one.story, fonts: rules, ground: parsed(one.ground) });
    files.set(
      storyStylesheetPath(slug),
      isDraft ? `${made.stylesheet}\n${draftStylesheet}` : made.stylesheet,
    );
    const marked = (page: string) => (isDraft ? draftPage(page, languages) : page);
    for (const [path, html] of made.pages) pages.set(path, marked(html));
    if (index > 0) continue;
    pages.set('index.html', marked(made.front));
    firstFonts = made.fonts;
  }
  const library = await filledLibrary(shell.stories, entries, renderer, firstFonts);
  pages.set(libraryPage, isDraft ? draftPage(library, Object.keys(interfaceLanguages)) : library);
  for (const [path, html] of pages) files.set(path, inlineFirst(html, textsOf(shell)));
  const { site } = addresses;
  files.set(notFoundName, notFoundPage(site === './' ? undefined : site, shell.findSite.trim()));
  const shipped = stories.flatMap(({ fonts }) => fonts.map(({ font }) => font));
  files.set('licences.txt', licencesFile(shell.licences, shipped));
  return files;
}

/** The headers that hosts send with a site, and its service worker. @param files all others of the site */
export function addLast(shell: Shell, files: SiteFiles): void {
  const text = (path: string) => String(files.get(path));
  const paths = [...files.keys(), 'sw.js'].toSorted();
  const inline = inlineIn(['index.html', libraryPage].map(text));
  const kept = keptFiles(
    paths.filter((path) => path !== 'sw.js'),
    (path) => digestOf(files.get(path) ?? ''),
    () => (JSON.parse(text('stories/index.json')) as StoryEntry[])[0]?.slug ?? '',
  );
  for (const [name, contents] of headerFiles(paths, inline, headersOfNotFound(text(notFoundName))))
    files.set(name, contents);
  files.set('sw.js', filledWorker(shell.worker, kept));
}

const parsed = (ground: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...ground].map(([name, text]) => [name, JSON.parse(text) as FeatureCollection] as const),
  );

const textsOf =
  ({ inline }: Shell) =>
  (path: string): string => {
    const text = inline[path];
    if (text === undefined) throw new Error(`${path}: found no such file in the shell; expected it`);
    return text;
  };
