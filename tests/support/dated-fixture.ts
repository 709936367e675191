import { withFile } from './edits';
import { fixtureFolder } from './fixture';

type Plain = Record<string, unknown>;
const read = (name: string) => JSON.parse(fixtureFolder.files.get(name) ?? '') as Plain;

/** A place that the fixture with dates does not have as of its first. */
export const latePlace = 'limassol';

const dated = { dated: 'context', note: { fr: 'Hors du texte.', de: 'Nicht aus dem Text.' } };
const south = { holder: 'south-league', actors: ['south-league'] };
const places = read('places.geojson') as { features: { id: string; properties: Plain }[] };

/** The fixture as of March, April and May 2031: from April on with a place more, in May with a zone in other hands. */
export const datedFolder = withFile(
  withFile(
    fixtureFolder,
    'places.geojson',
    JSON.stringify({
      ...places,
      features: places.features.map((one) =>
        one.id === latePlace ? { ...one, properties: { ...one.properties, valid: '2031-04/..' } } : one,
      ),
    }),
  ),
  'story.json',
  JSON.stringify({
    ...read('story.json'),
    situations: [
      { id: 'march', date: '2031-03', fronts: ['front-middle'], ...dated },
      { id: 'april', date: '2031-04', ...dated },
      { id: 'may', date: '2031-05', holders: { 'zone-north': south }, ...dated },
    ],
  }),
);
