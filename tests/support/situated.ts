import { compileStory } from '../../src/compile/compile';
import type { StoryFolder } from '../../src/story/files/parse';
import { withFile } from './edits';
import { fixtureFolder, fixtureTerritories } from './fixture';

export type Plain = Record<string, unknown>;
/** A file of the fixture, parsed. */
export const read = (name: string) => JSON.parse(fixtureFolder.files.get(name) ?? '') as Plain;

/** The place of the fixture that tests have there for a time only. */
export const latePlace = 'limassol';

/** Where a date is from that the fixture’s text does not give. */
export const dated = { dated: 'context', note: { fr: 'Hors du texte.', de: 'Nicht aus dem Text.' } };

/** The fixture with these situations, and these fronts beside its own, by id. */
export function situatedFolder(
  situations: readonly Plain[],
  fronts: Record<string, readonly number[]> = {},
  folder = fixtureFolder,
): StoryFolder {
  const story = { ...read('story.json'), situations };
  const file = read('fronts.geojson') as { features: { id: string; properties: Plain }[] };
  const [own] = file.features;
  const more = Object.entries(fronts).map(([id, north]) => ({
    ...own,
    id,
    geometry: {
      type: 'LineString',
      coordinates: north.map((lat, index) => [32.8 + (index * 1.3) / (north.length - 1), lat]),
    },
  }));
  const withFronts = withFile(
    folder,
    'fronts.geojson',
    JSON.stringify({ ...file, features: [...file.features, ...more] }),
  );
  return withFile(withFronts, 'story.json', JSON.stringify(story));
}

/** The same, compiled. */
export const situated = (...of: Parameters<typeof situatedFolder>) =>
  compileStory(situatedFolder(...of), fixtureTerritories);

/** The place Limassol there from a day on: an interval of EDTF. */
export function withLatePlace(valid: string): StoryFolder {
  const places = read('places.geojson') as { features: { id: string; properties: Plain }[] };
  const features = places.features.map((one) =>
    one.id === latePlace ? { ...one, properties: { ...one.properties, valid } } : one,
  );
  return withFile(fixtureFolder, 'places.geojson', JSON.stringify({ ...places, features }));
}
