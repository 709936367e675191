import * as v from 'valibot';
import { attachment } from './attachments';
import { described, form, language, optional, schemaReference, text } from './basics';
import { dataset } from './dataset';
import { boundingBox } from './geometry';
import { actor, speaker } from './parties';
import { change, gap, moment, topic } from './readings';
import { situation } from './situation';
import { outlineSource, source } from './sources';

/** The version of the form of a story's files. */
export const storyVersion = 2;

const views = v.strictObject({
  first: described(
    boundingBox,
    'What the map shows first: the territory with a margin. West, south, east, north',
  ),
  whole: described(boundingBox, 'What "show all" leads to: all features. West, south, east, north'),
});

export const storyFile = v.strictObject({
  ...schemaReference,
  version: described(v.literal(storyVersion), 'The version of the form of these files'),
  title: described(text, 'The title of the story'),
  summary: described(
    text,
    'What the story is about, in two or three sentences; also for lists and shared links',
  ),
  sources: described(
    v.pipe(v.array(source), v.nonEmpty(form('one-source'))),
    'The texts that the story is made from. The first gives it its language and its date',
  ),
  attachments: optional(
    v.array(attachment),
    'Copies of where the text stood that are kept with the story: archived pages, scans',
  ),
  dataset: optional(
    dataset,
    'A table of events beside the texts, the file events.csv or events-table.geojson: each of its rows is an event on the map, and its words are quoted',
  ),
  makers: optional(text, 'Who chose the shapes, drew the lines and translated the text'),
  drawing: optional(
    text,
    'For the credits of the map: who drew its zones and routes, and what to know of the borders under them',
  ),
  publisher: optional(text, 'Who answers for the map, where it is not its makers'),
  changes: optional(v.array(change), 'What was changed since the story was first made, oldest first'),
  translations: described(
    v.array(language),
    'The languages that the text is translated into, each with a file translation.<language>.json; BCP 47 tags',
  ),
  territory: described(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^-?([A-Z]{3}|[a-z][a-z-]*)$/, form('territory')))),
      v.nonEmpty(form('one-territory')),
    ),
    'What the zones partition: countries by their ISO 3166 code of three letters, and disputed areas by their id; one after a hyphen is left out',
  ),
  situations: described(
    v.pipe(v.array(situation), v.nonEmpty(form('one-situation'))),
    'The dates as of which the map is drawn, oldest first, with their fronts and holders; the page opens with the first',
  ),
  bounds: described(
    boundingBox,
    'Where features may be: west, south, east, north in degrees, west above east across the antimeridian',
  ),
  views: described(views, 'What the map shows, in degrees'),
  speakers: described(
    v.array(speaker),
    'Who says something: the source’s own voice first, then each party that it quotes',
  ),
  actors: described(v.array(actor), 'Who does something: states, governments, groups, organisations'),
  outlineSources: described(v.array(outlineSource), 'Where the outlines of features come from'),
  gaps: described(v.array(gap), 'What a reader would look for, and the source does not say'),
  topics: described(v.array(topic), 'Matters of which more than one speaker speaks'),
  moments: described(v.array(moment), 'Whatever has a date, for the view of dates'),
});

export type StoryFile = v.InferOutput<typeof storyFile>;
