import type { StoryEntry } from '../story/story-entry';
import { storyPage } from '../story/pages';

/** The page of a story in the reader's language, or else in its source's; with what it is to show. */
export function linkTo(
  { slug, languages }: Pick<StoryEntry, 'slug' | 'languages'>,
  language: string,
  show = '',
): string {
  const own = languages.includes(language) ? language : (languages[0] ?? '');
  return `./${storyPage(slug, own)}${show && `#${show}`}`;
}
