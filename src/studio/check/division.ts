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

/** @param countries what the story's countries are; nothing where they name no land */
export function divisionOf(
  parsed: ParsedStory,
  countries: Territory | undefined,
  recall: Recall,
): Division | undefined {
  const [own] = parsed.territory.flatMap((file) => file.value.features);
  const territory = own ? own.geometry : countries?.outline;
  if (!territory) return undefined;
  const borders = own ? undefined : countries?.borders;
  const { zones, open } = cutZones(inSituation(parsed, 0), territory, borders, recall);
  return recall('division', [territory, zones, open], () => ({ territory, zones, open }));
}
