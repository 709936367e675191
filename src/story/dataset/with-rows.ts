import type { EventKind } from '../kinds';
import type { Claim, Dataset, Event, Sentence, Story } from '../model';
import type { Row } from './dataset';

/** What is made of a row has ids that begin with the event's. */
const sentenceOf = (event: string) => `${event}-row`;
const claimOf = (event: string) => `${event}-claim`;

/** The event whose row an id is of, or of which it is part. */
export const eventOf = (id: string): string => id.replace(/-(row|claim)$/, '');

/** A story with some rows of its table as if they were its own: events, with what is claimed of them and in which words. */
export function withRows(story: Story, rows: readonly Row[]): Story {
  const { dataset } = story;
  if (!dataset || rows.length === 0) return story;
  const paragraph = (story.sentences.at(-1)?.paragraph ?? 0) + 1;
  return {
    ...story,
    sentences: [...story.sentences, ...rows.map((row, place) => sentence(dataset, row, paragraph + place))],
    claims: [...story.claims, ...rows.map((row) => claim(dataset, row))],
    features: [...story.features, ...rows.map((row) => eventIn(dataset, row))],
  };
}

function eventIn({ text, kinds, outline }: Dataset, row: Row): Event {
  const [id, line, name, , date, kind, lon, lat, precisionKm, actors, shape] = row;
  return {
    kind: 'event',
    id,
    event: kinds[kind]?.[0] as EventKind,
    line,
    name: { [text.language]: name },
    basis: 'article',
    claims: [claimOf(id)],
    actors,
    date,
    outline: { ...outline, asOf: date, precisionKm },
    geometry: { type: 'Point', coordinates: [lon, lat] },
    ...(shape && { shape }),
  };
}

/** The row says it itself, in its own words: nothing is put into others. */
function claim({ text, speaker }: Dataset, [id, , name, words, , , , , , actors]: Row): Claim {
  return {
    id: claimOf(id),
    kind: 'describes',
    mode: 'said',
    speaker,
    actors,
    statement: { [text.language]: name },
    quotes: [
      {
        sentence: sentenceOf(id),
        start: 0,
        end: words.length,
        exact: words,
        prefix: '',
        suffix: '',
        rendered: {},
      },
    ],
  };
}

function sentence({ text, speaker }: Dataset, [id, line, , words]: Row, paragraph: number): Sentence {
  return {
    id: sentenceOf(id),
    source: text.id,
    line,
    paragraph,
    start: 0,
    end: words.length,
    text: words,
    translations: {},
    speakers: [speaker],
  };
}
