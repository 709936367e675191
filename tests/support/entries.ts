import type { StoryEntry } from '../../src/story/story-entry';

/** An entry of the list of stories, with what a test says of it. */
export const entry = (slug: string, rest: Partial<StoryEntry> = {}): StoryEntry => ({
  slug,
  title: { en: `Story ${slug}`, ar: `مقال ${slug}` },
  summary: { en: `About ${slug}`, ar: `عن ${slug}` },
  languages: ['ar', 'en'],
  date: '2023-04',
  as_of: '2023-04',
  bounds: [30, 30, 40, 40],
  at: [35, 35],
  claims: 3,
  features: 4,
  edition: slug,
  territory: [{ id: 'SYR', name: { en: 'Syria', ar: 'سوريا', tr: 'Suriye' } }],
  previews: [],
  ...rest,
});
