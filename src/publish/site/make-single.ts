import type { FeatureCollection } from 'geojson';
import { storyStylesheetPath } from '../../story/pages';
import type { StoryEntry } from '../../story/story-entry';
import { draftPage, draftStylesheet } from './draft';
import { fontStylesheet } from './fonts/font-files';
import type { StoryFont } from './fonts/story-fonts';
import { licencesFile } from './licences';
import { onePage } from './one-file';
import { storyPages } from './pages/story-pages';
import type { SiteChoice } from './make-site';
import type { SingleShell, SiteTools } from './shell';
import type { SiteStory } from './site-story';
import { storyFiles } from './story-files';

/**
 * One HTML file with a whole story in it, which opens from a disk.
 * @param single what it is made of
 * @param fonts the files of the story's fonts, whole where readers may type
 * @param favicon SVG
 */
export async function madeSingle(
  single: SingleShell,
  { renderer }: Pick<SiteTools, 'renderer'>,
  one: SiteStory,
  fonts: readonly StoryFont[],
  favicon: string,
  { addresses, isDraft }: SiteChoice,
): Promise<string> {
  const { slug, languages } = one.story;
  const files = new Map([...Object.entries(single.files), ...storyFiles([one], new Set())]);
  const entries = JSON.parse(files.get('stories/index.json') ?? '[]') as StoryEntry[];
  const rules = fontStylesheet(
    fonts.map((file) => ({ ...file, url: `data:font/woff2;base64,${file.bytes.toString('base64')}` })),
  );
  const ground = Object.fromEntries(
    [...one.ground].map(([name, text]) => [name, JSON.parse(text) as FeatureCollection] as const),
  );
  const making = { html: single.index, renderer, entries, addresses, isWhole: true };
  const made = await storyPages(making, { story: one.story, fonts: rules, ground });
  files.set(storyStylesheetPath(slug), isDraft ? `${made.stylesheet}\n${draftStylesheet}` : made.stylesheet);
  for (const [path, page] of made.pages) files.set(path, isDraft ? draftPage(page, languages) : page);
  files.set(
    'licences.txt',
    licencesFile(
      single.licences,
      fonts.map(({ font }) => font),
    ),
  );
  const [entry] = entries;
  if (!entry) throw new Error(`${slug}: found no entry in the index; expected one`);
  return onePage(files, entry, favicon);
}
