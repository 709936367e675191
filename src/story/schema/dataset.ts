import * as v from 'valibot';
import { eventKinds } from '../kinds';
import { described, form, id, optional, text, words } from './basics';
import { outlineMethods, precisionKm } from './outline';
import { source } from './sources';

const column = v.pipe(v.string(), v.minLength(1, form('words')), v.maxLength(200));

const columns = v.strictObject({
  id: described(column, 'The column of the ids of events: letters, digits, "-", "_", "." and no two alike'),
  date: described(column, 'The column of the dates: EDTF, such as "2023-04-15" or "2023-04"'),
  longitude: optional(column, 'The column of longitudes, degrees; not needed where a row has its shape'),
  latitude: optional(column, 'The column of latitudes, degrees; not needed where a row has its shape'),
  shape: optional(
    column,
    'In CSV, the column of points, lines and areas in WKT, degrees, such as "POLYGON ((38 35, 39 35, 39 36, 38 35))"',
  ),
  name: described(column, 'The column of what an event is called in lists, such as the name of its place'),
  words: described(column, 'The column of what the table says of an event: it is what is quoted'),
  kind: described(column, 'The column of what happened, in words that `kinds` explains'),
  actors: optional(
    v.array(column),
    'The columns of who took part, in names that `actors` explains; an area or a line has the colour of the first',
  ),
  rank: optional(
    column,
    'The column of a number by which events are ranked: of several in one spot the highest stands for all',
  ),
  precision: optional(column, 'The column of how exact a position is, in words that `precision` explains'),
});

/** A table of events beside the texts: `events.csv` or `events-table.geojson`. */
export const dataset = v.strictObject({
  source: described(source, 'Whose table it is and where it stood; its language is that of its words'),
  speaker: described(id, 'Who says what its rows say: the id of one of speakers'),
  columns: described(
    columns,
    'Which columns of the table have what, or in GeoJSON which properties of its features',
  ),
  kinds: described(
    v.pipe(v.record(words, v.picklist(eventKinds)), v.minEntries(1, form('words'))),
    'What happened, for each of the words in the column of kinds',
  ),
  actors: optional(
    v.record(words, id),
    'For names in the columns of actors, the id of one of the story’s actors; others are only in the quote',
  ),
  precision: optional(
    v.record(words, precisionKm),
    'For each of the words in the column of precision, how far a position can be off, km',
  ),
  outline: described(
    v.strictObject({
      method: described(v.picklist(outlineMethods), 'Where the positions come from, as of other features'),
      description: described(text, 'How they were found, in a sentence'),
      source: described(id, 'Where they come from: the id of one of outlineSources'),
      precisionKm,
    }),
    'Where the positions come from; `precisionKm` where no column says how exact each is',
  ),
});
export type WrittenDataset = v.InferOutput<typeof dataset>;
