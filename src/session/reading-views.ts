/** What the reading column, beside the map, can show: its tabs, in their order. */
export const readingViews = ['article', 'accounts', 'relations', 'time', 'gaps'] as const;
export type ReadingView = (typeof readingViews)[number];
