import { storyPage } from './pages';
import type { StoryEntry } from './story-entry';

/** The page of a story in the reader's language, or else in its source's; with what it is to show, such as "claim=c1". */
export function storyLink(
  { slug, languages }: Pick<StoryEntry, 'slug' | 'languages'>,
  language: string,
  show = '',
): string {
  const own = languages.includes(language) ? language : (languages[0] ?? '');
  return `./${storyPage(slug, own)}${show && `#${show}`}`;
}
