import { editionsOf } from '../../story/sources/editions';
import type { StoryFolder } from '../../story/files/parse';
import type { PublishedStory } from '../../story/model';
import { editionPath, groundPath, previewPath, sharedPath } from '../../story/pages';
import type { Listing, TerritoryName } from '../../story/story-entry';
import { publishIndex, publishStory } from '../publish';
import { publishSearch } from '../search';
import { publishShared } from '../shared';

/** A story that breaks no rule, with what its pages have besides. */
export interface WholeStory {
  readonly story: PublishedStory;
  /** The texts themselves, in the order of the story's. */
  readonly sources: readonly string[];
  /** Its folder, which has its former texts. */
  readonly folder: StoryFolder;
  /** The layers of its ground, GeoJSON by name. */
  readonly ground: ReadonlyMap<string, string>;
  readonly territory: readonly TerritoryName[];
}

/**
 * The published files of some stories: path to text.
 * @param whole the story of `index.html` first
 * @param previews paths of the pictures for shared links
 */
export function storyFiles(whole: readonly WholeStory[], previews: ReadonlySet<string>): Map<string, string> {
  const files = new Map<string, string>();
  const stories = whole.map(({ story }) => story);
  const shared = publishShared(stories);
  const listings = whole.map(({ story: { slug, languages }, territory }): [string, Listing] => [
    slug,
    {
      territory,
      previews: languages.filter((language) => previews.has(previewPath(slug, language))),
      ...(shared.has(slug) && { shared: Object.keys(shared.get(slug)?.things ?? {}) }),
    },
  ]);
  files.set('stories/index.json', publishIndex(stories, new Map(listings)));
  files.set('stories/search.json', publishSearch(stories));
  for (const [slug, file] of shared) files.set(sharedPath(slug), JSON.stringify(file));
  for (const { story, sources, folder, ground } of whole) {
    for (const { name } of editionsOf(story.texts)) {
      const text = folder.files.get(name);
      if (text !== undefined) files.set(editionPath(story.slug, name), text);
    }
    for (const [path, contents] of publishStory(story, sources)) files.set(`stories/${path}`, contents);
    for (const [layer, contents] of ground) files.set(groundPath(story.slug, layer), contents);
  }
  return files;
}
