/** The page with a story's map alone, by its path from the other pages: it may stand in a frame of any page. */
export const embedPage = (slug: string): string => `${slug}.embed.html`;

/** Whether a path such as "/index.html" is that of such a page; some hosts serve pages without ".html". */
export const isEmbedPage = (path: string): boolean => /\/[a-z0-9-]+\.embed(\.html)?$/.test(path);

/** The page of a story in one of its languages. */
export const storyPage = (slug: string, language: string): string => `${slug}.${language}.html`;

/** The page that tells how a story's map was made, in one of its languages. */
export const aboutPage = (slug: string, language: string): string => `${slug}.about.${language}.html`;

/** The page with all evidence of a story in one of its languages, for readers without scripts. */
export const evidencePage = (slug: string, language: string): string => `${slug}.evidence.${language}.html`;

/** What only a story's own pages are styled with: its fonts, and what the prerendered page needs. */
export const storyStylesheetPath = (slug: string): string => `stories/${slug}/page.css`;

/** What a story's page says in one of its languages, for a page that was made in another. */
export const storyPartPath = (slug: string, language: string): string =>
  `stories/${slug}/page-${language}.html`;

/** A layer of the ground under a story's map, GeoJSON. */
export const groundPath = (slug: string, layer: string): string => `stories/${slug}/ground/${layer}.geojson`;

/** A former text of a story, by the name of its file in the story's folder. */
export const editionPath = (slug: string, name: string): string => `stories/${slug}/${name}`;

/** The page of all stories. */
export const libraryPage = 'stories.html';

/** What other stories say of things in a story: see `SharedFile`. */
export const sharedPath = (slug: string): string => `stories/${slug}/shared.json`;

/** The picture of a story in a language, for shared links and for lists of stories. */
export const previewPath = (slug: string, language: string): string =>
  `stories/${slug}/preview.${language}.png`;

/** The page on which stories are made. */
export const studioPage = 'studio.html';

/** The page in which the studio shows a story as readers will have it, in a frame of its own. */
export const draftPage = 'preview.html';

/** The page of help for the studio, in a language of the interface. */
export const helpPage = (language: string): string => `help/${language}.html`;

/** A copy that is kept with a text of a story, by the name of its file. */
export const attachmentPath = (slug: string, file: string): string => `stories/${slug}/attachments/${file}`;

/** The folder of a story as it was written, which the studio opens. */
export const packagePath = (slug: string): string => `stories/${slug}/${slug}.zip`;
