import * as v from 'valibot';
import { limits } from '../../../story/files/limits';
import { edtf } from '../../../story/schema/dates';
import { webAddress } from '../../../story/schema/basics';
import type { Choices } from './choices';
import type { Group } from './groups';
import type { Additions, PlanTrouble } from './model';
import { isNamed } from './parties';
import type { StoryState } from './story-state';

/** What an author still has to say, and the limits of a story that its files would break. */
export function troublesOf(
  { groups: chosen, source }: Choices,
  groups: readonly Group[],
  state: StoryState,
  { features, fronts, actors }: Pick<Additions, 'features' | 'fronts' | 'actors'>,
): PlanTrouble[] {
  const troubles: PlanTrouble[] = [];
  const unnamed = groups.filter(({ id }) => {
    const choice = chosen[id];
    return (choice?.becomes === 'zone' || choice?.becomes === 'influence') && !isNamed(choice.party);
  });
  if (unnamed.length > 0) troubles.push({ code: 'party-needed', values: { layer: unnamed[0]?.layer ?? '' } });
  if (source.name.trim() === '' || !isAddress(source.url)) troubles.push({ code: 'source-needed' });
  if (!v.is(edtf, source.asOf)) troubles.push({ code: 'date-needed' });
  if (features.length + fronts.length === 0) troubles.push({ code: 'nothing' });
  const over = (code: PlanTrouble['code'], count: number, most: number) => {
    if (count > most) troubles.push({ code, values: { count, most } });
  };
  over('too-many-features', state.features + features.length, limits.items);
  over('too-many-actors', state.parsed.story.value.actors.length + actors.length, limits.actors);
  let [lines, areas] = [state.linePositions, state.areaPositions];
  for (const { geometry } of [...features, ...fronts]) {
    if (geometry?.type === 'LineString') lines += geometry.coordinates.length;
    else if (geometry?.type === 'Polygon') areas += geometry.coordinates.flat().length;
    else if (geometry?.type === 'MultiPolygon') areas += geometry.coordinates.flat(2).length;
  }
  over('too-many-positions', lines, limits.linePositions);
  over('too-many-area-positions', areas, limits.areaPositions);
  return troubles;
}

const isAddress = (url: string) => url.trim() === '' || v.is(webAddress, url.trim());
