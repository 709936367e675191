import { storyStylesheetPath } from '../story/pages';

/**
 * Adds a story's stylesheet to a page that was made without it, and resolves once it applies; also where it cannot be
 * read: then the system's fonts draw the story. In development and in the single file, all is there already.
 */
export async function loadStoryStylesheet(slug: string): Promise<void> {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return;
  const { href } = new URL(storyStylesheetPath(slug), document.baseURI);
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}
