import { interfaceLanguages } from '../../../i18n/languages';
import type { StoryEntry } from '../../../story/story-entry';
import { filledPage, type Fonts, preloaded } from './filled-page';
import { libraryMetadata } from './metadata';
import type { Renderer } from './renderer';
import { standInBrowser } from './stand-in-browser';

/**
 * The page of all stories, in each language of the interface.
 * @param html the built page, with no story in it
 * @param fonts those of the first story
 */
export async function filledLibrary(
  html: string,
  entries: readonly StoryEntry[],
  renderer: Renderer,
  fonts: Fonts,
): Promise<string> {
  const languages = Object.keys(interfaceLanguages);
  const [first = ''] = languages;
  const rendered: string[] = [];
  for (const code of languages)
    rendered.push(await standInBrowser(code, () => renderer.renderLibrary(entries, code)));
  const attributes = {
    lang: first,
    'data-languages': languages.join(' '),
    'data-library': '',
    ...preloaded(fonts),
  };
  const slugs = entries.map(({ slug }) => slug);
  return filledPage(html, attributes, libraryMetadata(first), rendered.join(''), slugs);
}
