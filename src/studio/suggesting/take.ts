import type { Text } from '../../story/model';
import type { StoryFile } from '../../story/schema';
import type { WrittenFeature } from '../desk/parsed';
import type { Edit } from '../document/history';
import { itemsIn, jsonIn } from '../edits/in-files';
import { inAll } from '../edits/in-all';
import { newParty } from '../edits/new-party';
import { addFeature, addGap, setMeta, type WrittenActor } from '../edits/parts';
import { together } from '../edits/together';
import { newId } from '../marking/new-id';
import type { Place } from '../suggest/gazetteer/place';

const geonames = 'geonames';
/** How far from a town's middle its point may be, km. */
const townKm = 5;

interface Taking {
  readonly languages: readonly string[];
  /** Ids that are in use. */
  readonly taken: readonly string[];
}

/** Puts a town into the story as a place, at its point in GeoNames. */
export function takePlace(
  place: Place,
  { languages, taken }: Taking,
  { asOf, name, description }: { readonly asOf: string; readonly name: Text; readonly description: Text },
): Edit {
  const id = newId(place.name, 'place', taken);
  const feature = {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [...place.at] },
    properties: {
      kind: 'place',
      name: inAll(languages, name),
      basis: 'article',
      claims: [],
      geonames: Number(place.id),
      outline: {
        method: 'gazetteer',
        description: inAll(languages, description),
        asOf,
        source: geonames,
        precisionKm: townKm,
      },
    },
  } as WrittenFeature;
  return together({ code: 'add-feature', values: { id } }, [withGeonames(languages), addFeature(feature)]);
}

/** The gazetteer among the sources of outlines. */
export const withGeonames = (languages: readonly string[]): Edit => ({
  label: { code: 'add-outline-source', values: { id: geonames } },
  run: (files) => {
    const sources = itemsIn(files, 'story.json', 'outlineSources');
    if (sources.some(({ id }) => id === geonames)) return files;
    const source = {
      id: geonames,
      name: Object.fromEntries(languages.map((language) => [language, 'GeoNames'])),
      licence: 'CC BY 4.0',
      url: 'https://www.geonames.org/',
    };
    return setMeta(['outlineSources', sources.length], source).run(files);
  },
});

/** Puts somebody into the story as a party. */
export const takeActor = (
  name: Text,
  words: string,
  kind: WrittenActor['kind'],
  { languages, taken }: Taking,
): Edit => newParty(newId(name['en'] ?? words, 'actor', taken), inAll(languages, name), kind);

/** Puts a date into the story, with the claims of the words around it. */
export function takeMoment(date: string, claims: readonly string[], { languages, taken }: Taking): Edit {
  const id = newId(`date ${date}`, 'date', taken);
  return {
    label: { code: 'add-moment', values: { id } },
    run: (files) => {
      const moments = (jsonIn(files, 'story.json') as Partial<StoryFile> | undefined)?.moments ?? [];
      const moment = { id, name: inAll(languages, {}), date, dated: 'article', claims: [...claims] };
      return setMeta(['moments', moments.length], moment).run(files);
    },
  };
}

/** Puts into the story that its source does not say something. */
export const takeGap = (
  text: Text,
  where: { readonly sentence?: string | undefined; readonly features: readonly string[] },
  { languages, taken }: Taking,
): Edit =>
  addGap({
    id: newId('', 'gap', taken),
    text: inAll(languages, text),
    ...(where.sentence !== undefined && { sentence: where.sentence }),
    ...(where.features.length > 0 && { features: [...where.features] }),
  });
