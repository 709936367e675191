import type { StoryFile } from '../../../story/schema';
import { idMaker } from '../../marking/new-id';
import type { Choices, MadeTexts } from './choices';
import type { Making } from './make';
import type { PlanLeftWhy } from './model';
import { createParties } from './parties';
import type { StoryState } from './story-state';

/** What all that is planned of one file shares: its ids, its parties, and what was left out. */
export interface Planning {
  readonly choices: Choices;
  readonly state: StoryState;
  readonly texts: MadeTexts;
  readonly making: Making;
  readonly languages: readonly string[];
  readonly newId: (name: string, sort: string) => string;
  readonly parties: ReturnType<typeof createParties>;
  /** How much was left out, by why. */
  readonly left: Map<PlanLeftWhy, number>;
  leave(why: PlanLeftWhy, count?: number): void;
}

export function createPlanning(choices: Choices, texts: MadeTexts, state: StoryState): Planning {
  const { value: story } = state.parsed.story;
  const languages = [...story.sources.map(({ language }) => language), ...story.translations];
  const newId = idMaker(state.taken);
  const sourceId = newId(choices.source.name.replace(/\.\w+$/, ''), 'file');
  const left = new Map<PlanLeftWhy, number>();
  return {
    choices,
    state,
    texts,
    making: { languages, texts, sourceId, asOf: choices.source.asOf },
    languages,
    newId,
    parties: createParties(story.actors, languages, newId),
    left,
    leave(why, count = 1) {
      if (count > 0) left.set(why, (left.get(why) ?? 0) + count);
    },
  };
}

/** The file among the sources of outlines. */
export function sourceOf({ choices, making, languages }: Planning): StoryFile['outlineSources'][number] {
  const [name, licence, url] = [choices.source.name, choices.source.licence, choices.source.url].map((one) =>
    one.trim(),
  );
  return {
    id: making.sourceId,
    name: Object.fromEntries(languages.map((language) => [language, name ?? ''])),
    ...(licence && { licence }),
    ...(url && { url }),
  };
}
