import type { MultiPolygon, Polygon } from 'geojson';
import type { Territory } from '../../compile/compile';
import { inSituation } from '../../compile/situation';
import { cutZones } from '../../compile/zones';
import type { ParsedStory } from '../../story/files/parse';
import type { Recall } from '../../story/memory/recall';

/** What the fronts make of the territory, as it is written: also with zones that lack something else. */
export interface Division {
  readonly territory: Polygon | MultiPolygon;
  readonly zones: ReadonlyMap<string, Polygon | MultiPolygon>;
  /** The parts that are no zone's for certain. */
  readonly open: readonly Polygon[];
}

/**
 * As of each situation; none where there is no territory. Where the same lines cut, it is the very same.
 * @param countries what the story's countries are; nothing where they name no land
 */
export function divisionsOf(
  parsed: ParsedStory,
  countries: Territory | undefined,
  recall: Recall,
): readonly Division[] {
  const [own] = parsed.territory.flatMap((file) => file.value.features);
  const territory = own ? own.geometry : countries?.outline;
  if (!territory) return [];
  const borders = own ? undefined : countries?.borders;
  return parsed.story.value.situations.map((_, index) => {
    const { zones, open } = cutZones(inSituation(parsed, index), territory, borders, recall);
    return recall('division', [territory, zones, open], () => ({ territory, zones, open }));
  });
}
