/** The page with a story's map alone, by its path from the other pages: it may stand in a frame of any page. */
export const embedPage = (slug: string): string => `${slug}.embed.html`;

/** Whether a path such as "/index.html" is that of such a page. */
export const isEmbedPage = (path: string): boolean => /\/[a-z0-9-]+\.embed\.html$/.test(path);
