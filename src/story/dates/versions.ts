import { sameValue } from '../memory/same-parts';
import type { Feature, Story } from '../model';
import { storyAt } from './story-at';

/** A feature as it is as of some dates of its story. */
export interface Version {
  readonly feature: Feature;
  /** EDTF, oldest first; absent where it is so as of all of them, and in a story of one date. */
  readonly at?: readonly string[];
}

/** Every feature of a story, once for each way that it is as of its dates: as of the first date first. */
export function versionsOf(story: Story): readonly Version[] {
  const { situations } = story;
  if (!situations) return story.features.map((feature) => ({ feature }));
  const found: { feature: Feature; at: string[] }[] = [];
  for (const { id, date } of situations) {
    for (const feature of storyAt(story, id).features) {
      const known = found.find((one) => one.feature.id === feature.id && sameValue(one.feature, feature));
      if (known) known.at.push(date);
      else found.push({ feature, at: [date] });
    }
  }
  return found.map(({ feature, at }) => (at.length === situations.length ? { feature } : { feature, at }));
}

/** A story with every feature that it has as of any of its dates, each as it is first. */
export function ofAllDates(story: Story): Story {
  if (!story.situations) return story;
  const first = new Map(
    versionsOf(story)
      .toReversed()
      .map(({ feature }) => [feature.id, feature]),
  );
  return { ...story, features: [...first.values()].toReversed() };
}
