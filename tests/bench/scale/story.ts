import { createHash } from 'node:crypto';
import type { StoryFolder } from '../../../src/story/files/parse';
import { storyVersion } from '../../../src/story/schema';
import { random } from './random';

const names = ['Karam', 'Tell Hamra', 'Ain Zarqa', 'Deir Salib', 'Khirbat Nur', 'Qalat Rih', 'Wadi Sakhr'];
const doings = [
  'was quiet',
  'saw shelling',
  'was visited',
  'changed hands',
  'was without water',
  'held a fair',
];
const times = ['in the first week', 'before the talks', 'after the harvest', 'at night', 'for two days'];
const actors = ['north', 'south', 'east', 'west', 'centre'];
const tints = ['red', 'green', 'ochre', 'slate', 'violet'] as const;

/** Sentences to a paragraph. */
const paragraph = 5;

/** Inside Syria, degrees: west, south, east, north. */
const box = [36.5, 33.5, 40.5, 36.3] as const;

export const slugOf = (size: number) => `scale-${size}`;

/**
 * A story of so many sentences, each with a claim of its own that puts a place on the map; every fifth place is where
 * a meeting was held as well. In English, with a translation. The same for the same size and seed.
 */
export function scaleStory(size: number, seed = 1): StoryFolder {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  let text = '';
  const rows = Array.from({ length: size }, (_, index) => {
    const quote = `post ${index} near ${pick(names)} ${pick(doings)}`;
    const exact = `The report says that ${quote} ${pick(times)}, and that nobody was told.`;
    const start = text.length;
    text += exact + (index % paragraph === paragraph - 1 ? '\n' : ' ');
    const at = [box[0] + next() * (box[2] - box[0]), box[1] + next() * (box[3] - box[1])];
    return { index, quote, exact, start, at: at.map((degrees) => Number(degrees.toFixed(4))) };
  });
  const files = {
    'story.json': header(text),
    'sentences.json': {
      sentences: rows.map(({ index, exact, start }) => ({
        id: `s${index}`,
        exact,
        start,
        speakers: ['article'],
      })),
    },
    'translation.ar.json': {
      language: 'ar',
      sentences: Object.fromEntries(
        rows.map(({ index }) => [`s${index}`, `يقول التقرير إن النقطة ${index} كانت هادئة.`]),
      ),
    },
    'claims.json': {
      claims: rows.map(({ index, quote, start, exact }) => ({
        id: `c${index}`,
        kind: 'locates',
        speaker: 'article',
        mode: 'said',
        actors: [pick(actors)],
        statement: both(`Post ${index} is on the map.`),
        quotes: [{ sentence: `s${index}`, exact: quote, start: start + exact.indexOf(quote) }],
      })),
    },
    'features.geojson': { type: 'FeatureCollection', features: rows.map((row) => feature(row)) },
  };
  return {
    slug: slugOf(size),
    files: new Map([
      ['source.en.txt', text],
      ...Object.entries(files).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
    ]),
  };
}

const both = (words: string) => ({ en: words, ar: words });

function feature({ index, at }: { readonly index: number; readonly at: readonly number[] }): object {
  const isMeeting = index % paragraph === paragraph - 1;
  return {
    type: 'Feature',
    id: `f${index}`,
    geometry: isMeeting ? null : { type: 'Point', coordinates: at },
    properties: {
      kind: isMeeting ? 'meeting' : 'place',
      name: both(`Post ${index}`),
      basis: 'article',
      claims: [`c${index}`],
      outline: {
        method: 'drawn',
        description: both('Put there by a generator.'),
        asOf: '2031-03',
        source: 'generator',
        precisionKm: 5,
      },
      ...(isMeeting && { actors: [actors[0]], date: '2031-03', place: `f${index - 1}` }),
    },
  };
}

const header = (text: string) => ({
  version: storyVersion,
  title: both('A story of some size'),
  summary: both('Made by a generator.'),
  sources: [
    {
      id: 'report',
      language: 'en',
      sha256: createHash('sha256').update(text).digest('hex'),
      published: '2031-03',
      note: both('Invented.'),
      credit: both('Invented.'),
    },
  ],
  translations: ['ar'],
  territory: ['SYR'],
  situations: [{ id: 'march', date: '2031-03' }],
  bounds: [34.5, 31.5, 43.5, 38.5],
  views: { first: [35, 32.5, 42.5, 37.5], whole: [34.5, 31.5, 43.5, 38.5] },
  speakers: [{ id: 'article', name: both('The report'), description: both('Its own voice.') }],
  actors: actors.map((id, index) => ({ id, name: both(id), kind: 'armed-groups', tint: tints[index] })),
  outlineSources: [{ id: 'generator', name: both('A generator') }],
  gaps: [],
  topics: [],
  moments: [],
});
