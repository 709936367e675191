import type { StoryEntry } from './story-entry';

/**
 * The stories before and after one by date. By date, since every two stories have an order in time: whoever goes on
 * from story to story comes to all of them, and each leads back to where it was reached from.
 */
export function neighboursOf(
  slug: string,
  entries: readonly StoryEntry[],
): { readonly earlier?: StoryEntry | undefined; readonly later?: StoryEntry | undefined } {
  const inTime = entries.toSorted(
    (a, b) => a.date.localeCompare(b.date, 'en') || a.slug.localeCompare(b.slug, 'en'),
  );
  const place = inTime.findIndex((entry) => entry.slug === slug);
  return place < 0 ? {} : { earlier: inTime[place - 1], later: inTime[place + 1] };
}
