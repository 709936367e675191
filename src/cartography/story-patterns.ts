import type { Story } from '../story/model';
import { storyAt } from '../story/dates/story-at';
import { patternOf } from './area-paint';
import { patternId } from './patterns';
import { legendRows, patternOfTint } from './rows';
import type { Theme } from './theme';

/** Ground that changed hands: bars in the colour of who had it, over that of who has it. */
export const transferPattern = (tint: keyof Theme['line'], theme: Theme): string =>
  patternId('bars', theme.line[tint]);

/** The tints that ground can have had before it changed hands: none where a story has one date. */
export const formerTints = ({ situations, actors }: Story): readonly (keyof Theme['line'])[] =>
  situations ? [...new Set([...actors.map(({ tint }) => tint), 'stone' as const])] : [];

/** The pattern of areas of events that are in a tint. */
export const shapePattern = (tint: keyof Theme['line'], theme: Theme): string =>
  patternId(patternOfTint[tint] ?? 'dots', theme.line[tint]);

/** The tint of a line or an area of an event: its actor's, or that of what is nobody's. */
export const shapeTint = (actors: Story['actors'], actor: string | null): keyof Theme['line'] =>
  actors.find(({ id }) => id === actor)?.tint ?? 'stone';

/** The names of all patterns that a story's maps and legends have, as of whichever of its dates. */
export function storyPatterns(story: Story, theme: Theme): readonly string[] {
  const dates = story.situations?.map(({ id }) => storyAt(story, id)) ?? [story];
  const rows = dates.flatMap(legendRows).filter(({ pattern }) => pattern);
  return [
    ...new Set([
      ...rows.map((row) => patternOf(row, theme)),
      ...formerTints(story).map((tint) => transferPattern(tint, theme)),
      ...(story.dataset?.shapes ?? []).map(([actor]) => shapePattern(shapeTint(story.actors, actor), theme)),
    ]),
  ];
}
