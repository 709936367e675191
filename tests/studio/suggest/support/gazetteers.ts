import { gazetteerFiles } from '../../../../src/site/studio/gazetteer';
import {
  type PlaceNames,
  placeNamesPath,
  type WorldPlaces,
  worldPlacesPath,
} from '../../../../src/story/places/files';
import {
  type Gazetteer,
  gazetteerOf,
  namesLanguage,
} from '../../../../src/studio/suggest/gazetteer/gazetteer';

const files = gazetteerFiles('data/world');
const read = <T>(path: string) => JSON.parse(files.get(path) ?? 'null') as T;
const world = read<WorldPlaces>(worldPlacesPath);
const made = new Map<string, Gazetteer>();

/** The world's places for texts in a language, as the site publishes them. */
export function gazetteerIn(language: string): Gazetteer {
  const known = made.get(language);
  if (known) return known;
  const named = namesLanguage(world, language);
  const names = named === undefined ? undefined : read<PlaceNames>(placeNamesPath(named));
  const gazetteer = gazetteerOf(world, names, language);
  made.set(language, gazetteer);
  return gazetteer;
}
