import type { Position } from 'geojson';
import type { ClaimsFile, FeaturesFile, FrontsFile, SentencesFile, StoryFile } from '../../src/story/schema';
import type { StoryFolder } from '../../src/story/files/parse';
import { withFile } from '../support/edits';
import { editJson, type Mutation, textOf } from './folder';
import { crowdedLines } from './crowded-lines';
import type { Random } from './random';

const many = (count: number) => Array.from({ length: count }, (_, index) => index);

type Crowd = (folder: StoryFolder, count: number) => StoryFolder;

/** Thousands of something, of which a story has a few. */
export const crowds: readonly Crowd[] = [
  (folder, count) =>
    editJson<StoryFile>(folder, 'story.json', ({ actors, gaps, topics, moments }) => {
      for (const list of [actors, gaps, topics, moments] as { id: string }[][]) {
        const [first] = list;
        if (first) list.push(...many(count).map((index) => ({ ...first, id: `more-${index}` })));
      }
    }),
  (folder, count) => related(folder, count, (index) => [index, index + 1]),
  (folder, count) => related(folder, count, (index) => [index % 40, (index * 7) % 41]),
  (folder, count) => related(folder, count, (index) => [0, index + 1]),
  (folder, count) =>
    editJson<ClaimsFile>(folder, 'claims.json', ({ claims }) => {
      for (const { quotes } of claims) {
        const [first] = quotes;
        if (first) quotes.push(...many(count).map((index) => ({ ...first, start: index, exact: 'a' })));
      }
    }),
  (folder, count) =>
    editJson<SentencesFile>(folder, 'sentences.json', ({ sentences }) => {
      const [first] = sentences;
      if (first) sentences.push(...many(count).map((index) => ({ ...first, start: index })));
    }),
  (folder, count) => withFile(folder, 'claims.json', `{${many(count).map((key) => `"${key}":0`)}}`),
  (folder, count) => withFile(folder, 'claims.json', '{"claims": []}'.padStart(count * 1000)),
  (folder, count) => many(count).reduce((all, index) => withFile(all, `more-${index}.geojson`, '{}'), folder),
  (folder, count) => {
    const name = [...folder.files.keys()].find((each) => each.endsWith('.txt')) as string;
    return withFile(folder, name, 'a'.repeat(count * 1000));
  },
  (folder, count) =>
    editJson<FeaturesFile>(folder, 'routes.geojson', ({ features }) => {
      for (const { properties } of features) {
        if (properties.kind !== 'route') continue;
        const [stretch] = properties.stretches;
        if (!stretch) continue;
        const more = many(count).map((index) => ({
          ...stretch,
          id: `more-${index}`,
          claims: properties.claims,
        }));
        properties.stretches.push(...more);
      }
    }),
  (folder, count) => withLine(folder, 'routes.geojson', (box) => crowdedLines.toAndFro(box, count)),
  (folder, count) => withLine(folder, 'routes.geojson', (box) => crowdedLines.spiral(box, count)),
  (folder, count) => withLine(folder, 'fronts.geojson', (box) => crowdedLines.toAndFro(box, count)),
  (folder, count) => withLine(folder, 'fronts.geojson', (box) => crowdedLines.star(box, count)),
  (folder, count) => withLine(folder, 'fronts.geojson', (box) => crowdedLines.spiral(box, count)),
  (folder, count) => withRing(folder, (box) => crowdedLines.gear(box, count)),
  (folder, count) => withRing(folder, (box) => crowdedLines.star(box, count)),
  (folder, count) =>
    editJson<FrontsFile>(folder, 'fronts.geojson', ({ features }) => {
      const [first] = features;
      const [lon = 0, lat = 0] = first?.geometry.coordinates.at(2) ?? [];
      for (const index of many(count)) {
        const [x, y] = [lon + (index % 50) * 0.01, lat + Math.floor(index / 50) * 0.01];
        const coordinates = [
          [x, y],
          [x + 0.005, y],
          [x, y + 0.005],
          [x, y],
        ];
        features.push({
          ...first,
          id: `more-${index}`,
          geometry: { type: 'LineString', coordinates },
        } as never);
      }
    }),
];

/** Claims that relate actors to each other, by number. */
function related(folder: StoryFolder, count: number, pair: (index: number) => [number, number]): StoryFolder {
  const actor = (index: number) => `actor-${index}`;
  const pairs = many(count).map(pair);
  const withActors = editJson<StoryFile>(folder, 'story.json', ({ actors }) => {
    const [first] = actors;
    for (const index of new Set(pairs.flat()))
      actors.push({ ...first, id: actor(index) } as (typeof actors)[0]);
  });
  return editJson<ClaimsFile>(withActors, 'claims.json', ({ claims }) => {
    const first = claims.find(({ relation }) => relation);
    if (!first) return;
    pairs.forEach(([one, other], index) => {
      const [from, to] = [actor(one), actor(other)];
      claims.push({ ...first, id: `more-${index}`, actors: [from, to], relation: { from, to: [to] } });
    });
  });
}

type Box = StoryFile['bounds'];

const boundsOf = (folder: StoryFolder): Box => (JSON.parse(textOf(folder, 'story.json')) as StoryFile).bounds;

function withLine(folder: StoryFolder, name: string, draw: (box: Box) => Position[]): StoryFolder {
  return editJson<FrontsFile>(folder, name, ({ features: [first] }) => {
    if (first) first.geometry.coordinates = draw(boundsOf(folder)) as [number, number][];
  });
}

function withRing(folder: StoryFolder, draw: (box: Box) => Position[]): StoryFolder {
  return editJson<{ features: { geometry: object }[] }>(
    folder,
    'influence.geojson',
    ({ features: [first] }) => {
      if (first) first.geometry = { type: 'Polygon', coordinates: [draw(boundsOf(folder))] };
    },
  );
}

/** Few of the crowds are so large that they have to be refused; most are just more than a story needs. */
const sizes = [20, 100, 100, 400, 400, 2000, 6000];

export const crowded: Mutation = (folder, random: Random) => random.pick(crowds)(folder, random.pick(sizes));
