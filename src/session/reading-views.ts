import type { Story } from '../story/model';

/** What the reading column, beside the map, can show: its tabs, in their order. */
export const readingViews = ['article', 'accounts', 'sources', 'relations', 'time', 'gaps'] as const;
export type ReadingView = (typeof readingViews)[number];

/** Those that a story has: sources are compared where there are several. */
export const viewsOf = ({ texts }: Pick<Story, 'texts'>): readonly ReadingView[] =>
  readingViews.filter((view) => view !== 'sources' || texts.length > 1);
