import { closeSync, openSync, writeSync } from 'node:fs';
import type { StoryFolder } from '../../../src/story/files/parse';
import { csv } from '../../../src/story/csv';
import { areaAround, lineFrom } from './event-shapes';
import { random } from './random';
import { scaleStory } from './story';

const parties = ['North', 'South', 'East', 'West', 'Centre', 'Nobody known'];
const doings = ['clashed', 'shelled', 'moved out', 'met'] as const;
const beginnings = ['Tell', 'Ain', 'Deir', 'Khirbat', 'Qalat', 'Wadi', 'Bir', 'Jisr'];
const endings = ['Hamra', 'Zarqa', 'Salib', 'Nur', 'Rih', 'Sakhr', 'Zaytun', 'Rumman', 'Asal', 'Qamar'];

/** Where the places of events are, degrees: west, south, east, north. */
const box = [35, 32.5, 42.5, 37.5] as const;

/** Rows that are written at once. */
const batch = 10_000;

export const eventsSlug = (count: number) => `events-${count}`;

/** How a table is made: from which seed, and one event in how many has a line or an area in place of a point. */
export interface EventsOptions {
  readonly seed?: number;
  readonly shapeEvery?: number;
}

/**
 * A story with a table of so many events, none of which happened: `write` makes its `events.csv`. Some places have many
 * of them and most have few. The same for the same count and options.
 */
export function eventsStory(
  count: number,
  options: EventsOptions = {},
): StoryFolder & { write: (path: string) => void } {
  const { files } = scaleStory(10);
  const story = JSON.parse(files.get('story.json') ?? '') as { sources: [{ credit: object }] };
  const text = (words: string) => ({ en: words, ar: words });
  const made = {
    ...story,
    title: text(`${count} invented events`),
    dataset: {
      source: {
        id: 'events',
        language: 'en',
        short: text('The table'),
        published: '2031-03',
        credit: text('Invented by a generator: none of these events happened.'),
      },
      speaker: 'article',
      columns: {
        id: 'event_id',
        date: 'event_date',
        longitude: 'longitude',
        latitude: 'latitude',
        name: 'location',
        words: 'notes',
        kind: 'event_type',
        actors: ['actor1', 'actor2'],
        rank: 'fatalities',
        precision: 'geo_precision',
        ...(options.shapeEvery && { shape: 'wkt' }),
      },
      kinds: { clashed: 'clash', shelled: 'strike', 'moved out': 'withdrawal', met: 'agreement' },
      actors: { North: 'north', South: 'south', East: 'east', West: 'west', Centre: 'centre' },
      precision: { 1: 1, 2: 10 },
      outline: {
        method: 'computed',
        description: text('Put there by a generator.'),
        source: 'generator',
        precisionKm: 5,
      },
    },
  };
  return {
    slug: eventsSlug(count),
    files: new Map([...files, ['story.json', JSON.stringify(made)]]),
    write: (path) => writeEvents(path, count, options),
  };
}

function writeEvents(path: string, count: number, { seed = 1, shapeEvery = 0 }: EventsOptions): void {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const towns = Array.from({ length: Math.max(8, Math.round(count / 20)) }, (_, index) => ({
    name: `${pick(beginnings)} ${pick(endings)} ${index}`,
    lon: (box[0] + next() * (box[2] - box[0])).toFixed(4),
    lat: (box[1] + next() * (box[3] - box[1])).toFixed(4),
  }));
  const file = openSync(path, 'w');
  const header = [
    'event_id,event_date,longitude,latitude,location,notes,event_type,actor1,actor2,fatalities,geo_precision',
    ...(shapeEvery > 0 ? ['wkt'] : []),
  ];
  writeSync(file, `${header.join()}\n`);
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, index) => {
      // Few places have most of the events.
      const town = towns[Math.floor(next() ** 3 * towns.length)] as (typeof towns)[number];
      const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(next() * 700))).toISOString().slice(0, 10);
      const [doing, one, other] = [pick(doings), pick(parties), pick(parties)];
      const words = `On ${day}, "${one}" and ${other} ${doing} near ${town.name}, and nobody was told.`;
      const id = `EV${from + index}`;
      const dead = Math.floor(next() ** 4 * 30);
      const precision = next() < 0.7 ? 1 : 2;
      const told = [town.name, words, doing, one, other, dead, precision];
      if (shapeEvery === 0) return [id, day, town.lon, town.lat, ...told];
      if ((from + index) % shapeEvery > 0) return [id, day, town.lon, town.lat, ...told, ''];
      const at = [Number(town.lon), Number(town.lat)] as const;
      return [id, day, '', '', ...told, next() < 0.7 ? areaAround(at, next) : lineFrom(at, next)];
    });
    writeSync(file, csv(rows));
  }
  closeSync(file);
}
