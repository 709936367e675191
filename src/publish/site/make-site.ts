import type { FeatureCollection } from 'geojson';
import { zipOf } from '../../story/files/zip';
import { libraryPage, packagePath, storyStylesheetPath } from '../../story/pages';
import type { StoryEntry } from '../../story/story-entry';
import type { Addresses } from './addresses';
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

/**
 * A whole site of one story, as the build makes it: path to contents, but for the files that are the same in every site.
 * @param fixed reads one of those
 * @param fonts the files of the story's fonts
 */
export async function madeFiles(
  { shell, renderer }: SiteTools,
  one: SiteStory,
  fonts: readonly StoryFont[],
  { addresses, isDraft }: SiteChoice,
): Promise<SiteFiles> {
  const { slug, languages } = one.story;
  const files: SiteFiles = new Map();
  const previews = isDraft ? new Map<string, Uint8Array>() : previewsOf(one);
  for (const [path, text] of storyFiles([one], new Set(previews.keys()))) files.set(path, text);
  for (const [path, picture] of previews) files.set(path, picture);
  files.set(packagePath(slug), zipOf(slug, one.files));
  for (const { name, bytes } of fonts) files.set(`assets/${name}`, bytes);

  const entries = JSON.parse(String(files.get('stories/index.json'))) as StoryEntry[];
  const rules = fontStylesheet(fonts.map((file) => ({ ...file, url: `../../assets/${file.name}` })));
  const making = { html: shell.index, renderer, entries, addresses, isWhole: false };
  const made = await storyPages(making, { story: one.story, fonts: rules, ground: parsed(one.ground) });
  files.set(storyStylesheetPath(slug), isDraft ? `${made.stylesheet}\n${draftStylesheet}` : made.stylesheet);
  const library = await filledLibrary(shell.library, entries, renderer, made.fonts);
  const pages = [...made.pages, ['index.html', made.front] as const, [libraryPage, library] as const];
  for (const [path, html] of pages) {
    const page = inlineFirst(html, textsOf(shell));
    files.set(path, isDraft && page.includes('<body') ? draftPage(page, languages) : page);
  }
  const { site } = addresses;
  files.set(notFoundName, notFoundPage(site === './' ? undefined : site, shell.findSite.trim()));
  files.set(
    'licences.txt',
    licencesFile(
      shell.licences,
      fonts.map(({ font }) => font),
    ),
  );
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
    (JSON.parse(text('stories/index.json')) as StoryEntry[])[0]?.slug ?? '',
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
