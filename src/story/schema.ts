/**
 * The hand-written files of a story, one schema a file. The published JSON Schemas and the types of the
 * compiler both come from here.
 */
import * as v from 'valibot';
import type { Form } from './problems/form';

/** In the place of a message: what is asked for, which the languages of problems put into words. */
const form = (asked: Form): string => asked;

/** The name by which one thing of a story is told from all others, and the story itself. */
export const id = v.pipe(
  v.string(),
  // Every object of the language has something of the name "constructor", so that no id may be that.
  v.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]*$/, form('id')),
  v.maxLength(80),
);
const words = v.pipe(v.string(), v.regex(/\S/, form('words')), v.maxLength(4000));
/** A BCP 47 tag of a language, with its script and region where they are told apart. */
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, form('language')),
);

/** The same words in each language of the story, keyed by language code. */
const text = v.pipe(v.record(language, words), v.minEntries(1, form('text')));

/** Degrees, lon before lat. */
const position = v.strictTuple([v.number(), v.number()]);
const boundingBox = v.strictTuple([v.number(), v.number(), v.number(), v.number()]);

/** A year, a season of it (21 spring to 24 winter), a month or a day. */
const day = String.raw`\d{4}(-(2[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?[~?%]?`;

/** A date, or an interval with a date at one end at least. */
const edtf = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(${day}|(${day}|\\.\\.)?/${day}|${day}/(\\.\\.)?)$`), form('edtf')),
);

const schemaReference = { $schema: v.exactOptional(v.string()) };

const webAddress = v.pipe(
  v.string(),
  v.url(form('web-address')),
  // Becomes a link, which must lead to a page and run nothing.
  v.regex(/^https?:\/\/[^\s/?#]/, form('web-address')),
);

/** Words of the source with the place where they stand: `start`, a UTF-16 offset, may be left out where that is certain. */
const span = {
  exact: words,
  start: v.exactOptional(v.pipe(v.number(), v.integer(form('whole-number')), v.minValue(0))),
};

export const tints = ['red', 'green', 'ochre', 'slate', 'violet', 'blue', 'teal', 'stone'] as const;
const tint = v.picklist(tints, form('tint'));

/** An id that stories share: what has the same in two is the same thing in both. */
const wikidata = v.exactOptional(v.pipe(v.string(), v.regex(/^Q\d+$/, form('wikidata'))));

const actorKinds = ['state', 'government', 'armed-groups', 'movement', 'organisation', 'mission'] as const;

const actor = v.strictObject({
  id,
  wikidata,
  name: text,
  /** For where there is no room for the name. */
  short: v.exactOptional(text),
  kind: v.picklist(actorKinds),
  tint,
});
const speaker = v.strictObject({ id, name: text, description: text });
const outlineSource = v.strictObject({
  id,
  name: text,
  licence: v.exactOptional(words),
  url: v.exactOptional(webAddress),
});
const gap = v.strictObject({
  id,
  text,
  sentence: v.exactOptional(id),
  features: v.exactOptional(v.array(id)),
});

/** A matter of which more than one speaker speaks, and whether they say the same. */
const topic = v.strictObject({
  id,
  name: text,
  accounts: v.picklist(['agree', 'differ']),
  note: text,
  claims: v.pipe(v.array(id), v.minLength(2, form('claims-of-two'))),
});

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, form('day')));

/** What was changed in the story's data, for its readers. */
const change = v.strictObject({
  date: v.pipe(isoDay, v.description('The day of the change, none before that of the change above it')),
  text: v.pipe(text, v.description('What a reader sees changed, and why')),
});

/** What has a date. `dated` says who gives the date: the article's words, or the editors from outside it. */
const moment = v.strictObject({
  id,
  name: text,
  date: edtf,
  dated: v.picklist(['article', 'context']),
  note: v.exactOptional(text),
  claims: v.pipe(v.array(id), v.nonEmpty(form('one-claim'))),
  features: v.exactOptional(v.array(id)),
});

/** A text that the story is made from, and all that is known of where it stood. */
const source = v.strictObject({
  id,
  language,
  /** Of the source's bytes. */
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, form('sha256')))),
  /** Whose words these are, as far as it is known. */
  credit: text,
  published: v.exactOptional(edtf),
  /** What there is to say of the text as a whole: where its date is from, what was left out. */
  note: v.exactOptional(text),
  author: v.exactOptional(text),
  publisher: v.exactOptional(text),
  address: v.exactOptional(webAddress),
  retrieved: v.exactOptional(isoDay),
  archive: v.exactOptional(webAddress),
  licence: v.exactOptional(words),
  permission: v.exactOptional(text),
  /** The id, shared by stories, of the report that this text prints, such as an agency's. */
  derivedFrom: v.exactOptional(id),
});

/** Who holds a zone: an actor's id, or "mixed" or "contested" between `actors`. */
const held = { holder: id, actors: v.array(id) };

/** The zones as of one date: which fronts there were, and who held what. */
const situation = v.strictObject({
  id,
  date: edtf,
  /** Those of fronts.geojson that there were; all of them where this is left out. */
  fronts: v.exactOptional(v.array(id)),
  /** By zone, where another held it than its file says. */
  holders: v.exactOptional(v.record(id, v.strictObject(held))),
});

/** The version of the form of a story's files. */
export const storyVersion = 2;

export const storyFile = v.strictObject({
  ...schemaReference,
  version: v.literal(storyVersion),
  title: text,
  summary: text,
  sources: v.pipe(v.array(source), v.length(1, form('one-source'))),
  makers: v.exactOptional(
    v.pipe(text, v.description('Who chose the shapes, drew the lines and translated the text')),
  ),
  drawing: v.exactOptional(
    v.pipe(
      text,
      v.description(
        'For the credits of the map: who drew its zones and routes, and what to know of the borders under them',
      ),
    ),
  ),
  publisher: v.exactOptional(
    v.pipe(text, v.description('Who answers for the map, where it is not its makers')),
  ),
  changes: v.exactOptional(
    v.pipe(v.array(change), v.description('What was changed since the story was first made, oldest first')),
  ),
  translations: v.array(language),
  territory: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^-?([A-Z]{3}|[a-z][a-z-]*)$/, form('territory')))),
    v.nonEmpty(form('one-territory')),
    v.description(
      'What the zones partition: countries by their ISO 3166 code of three letters, and disputed areas by their id; one after a hyphen is left out',
    ),
  ),
  situations: v.pipe(v.array(situation), v.length(1, form('one-situation'))),
  bounds: boundingBox,
  views: v.strictObject({ first: boundingBox, whole: boundingBox }),
  speakers: v.array(speaker),
  actors: v.array(actor),
  outlineSources: v.array(outlineSource),
  gaps: v.array(gap),
  topics: v.array(topic),
  moments: v.array(moment),
});

export const sentencesFile = v.strictObject({
  ...schemaReference,
  sentences: v.array(
    v.strictObject({
      id,
      ...span,
      speakers: v.pipe(v.array(id), v.nonEmpty(form('one-speaker'))),
      noPlace: v.exactOptional(text),
    }),
  ),
});

export const translationFile = v.strictObject({
  ...schemaReference,
  language,
  translator: v.exactOptional(text),
  sentences: v.pipe(v.record(id, words), v.minEntries(1, form('one-sentence'))),
});

export const claimKinds = [
  'locates',
  'controls',
  'influences',
  'connects',
  'backs',
  'allied-with',
  'opposes',
  'meets',
  'mediates',
  'wants',
  'operates',
  'accuses',
  'denies',
  'attacks',
  'moves',
  'holds-talks',
  'describes',
] as const;

export const claimStatuses = ['asserted', 'alleged', 'denied'] as const;

/** What an actor gives another that it backs. */
export const supportKinds = ['military', 'political', 'financial', 'refuge'] as const;

/** The kinds of claim that one actor's bearing on another makes: edges of the diagram of relations. */
export const relatingKinds = [
  'backs',
  'allied-with',
  'opposes',
  'mediates',
  'wants',
  'accuses',
  'attacks',
  'holds-talks',
] as const;

const quote = v.strictObject({
  sentence: id,
  ...span,
  /** Needed where the words alone stand more than once in the source. */
  prefix: v.exactOptional(v.string()),
  suffix: v.exactOptional(v.string()),
  /** The words of each translation that render this quote: shown, never quoted as the source. */
  rendered: v.exactOptional(text),
});

export const claimsFile = v.strictObject({
  ...schemaReference,
  claims: v.array(
    v.strictObject({
      id,
      kind: v.picklist(claimKinds),
      speaker: id,
      /** said: in these words; implied: the context, not the words, names the speaker; view: somebody's opinion. */
      mode: v.picklist(['said', 'implied', 'view']),
      /** Whose view the speaker reports; with mode "view" only. */
      viewOf: v.exactOptional(id),
      /**
       * alleged: said of somebody as an accusation, or at second hand without being adopted; denied: the speaker says that
       * it is not so. Asserted where it is left out.
       */
      status: v.exactOptional(v.picklist(claimStatuses)),
      /** With the kind "backs", where the words say what the backing is. */
      support: v.exactOptional(v.pipe(v.array(v.picklist(supportKinds)), v.nonEmpty(form('one-support')))),
      actors: v.array(id),
      /**
       * Where the claim relates actors: who does it, and to whom; nobody where the words name none. What is "allied-with"
       * or "holds-talks" goes both ways, and either may come first.
       */
      relation: v.exactOptional(v.strictObject({ from: id, to: v.array(id) })),
      statement: text,
      quotes: v.pipe(v.array(quote), v.nonEmpty(form('one-quote'))),
    }),
  ),
});

const precisionKm = v.pipe(v.number(), v.minValue(0), v.maxValue(500));

const outline = v.strictObject({
  method: v.picklist(['gazetteer', 'drawn', 'cut-by-fronts', 'computed', 'none']),
  description: text,
  asOf: edtf,
  source: id,
  precisionKm,
});

/** For where there is no room for the name: on a small map, on the signs of a road. */
const short = v.exactOptional(text);

const common = {
  name: text,
  basis: v.picklist(['article', 'context']),
  claims: v.array(id),
  /** Why the map needs it although the article does not say it; with basis "context". */
  reason: v.exactOptional(text),
  note: v.exactOptional(text),
  outline,
};

const stop = v.strictObject({
  id,
  name: text,
  at: position,
  geonames: v.exactOptional(v.pipe(v.number(), v.integer(form('whole-number')))),
});

/** A part of a route, between two stops, of which certain claims speak. */
const stretch = v.strictObject({
  id,
  name: text,
  from: id,
  to: id,
  /** A zone through which the route passes once between the two stops: the stretch is that passage. */
  within: v.exactOptional(id),
  claims: v.array(id),
});

/** A part of a route, between two places on it, whose precision is not the outline's. */
const precisionPart = v.strictObject({ from: position, to: position, precisionKm });

export const eventKinds = ['clash', 'strike', 'arrival', 'withdrawal', 'displacement', 'agreement'] as const;

const properties = v.variant('kind', [
  v.strictObject({
    kind: v.literal('place'),
    ...common,
    /** The parties that are here on ground that another controls. */
    present: v.exactOptional(v.pipe(v.array(id), v.nonEmpty(form('one-actor')))),
    geonames: v.exactOptional(v.pipe(v.number(), v.integer(form('whole-number')))),
    wikidata,
  }),
  v.strictObject({
    kind: v.literal('zone'),
    ...common,
    ...held,
    short,
    /** True for land that belongs to neither side of the story, shown as part of the ground. */
    outsideConflict: v.exactOptional(v.boolean()),
  }),
  v.strictObject({ kind: v.literal('influence'), ...common, short, actor: id }),
  v.strictObject({
    kind: v.literal('route'),
    ...common,
    short,
    wikidata,
    stops: v.pipe(v.array(stop), v.minLength(2, form('two-stops'))),
    stretches: v.array(stretch),
    precisionParts: v.exactOptional(v.array(precisionPart)),
  }),
  v.strictObject({ kind: v.literal('backing'), ...common, backer: id, backed: id, from: id, to: id }),
  v.strictObject({
    kind: v.literal('meeting'),
    ...common,
    actors: v.array(id),
    date: edtf,
    /** The feature where it was held; absent where the article gives it no place. */
    place: v.exactOptional(id),
  }),
  v.strictObject({
    kind: v.literal('event'),
    ...common,
    event: v.picklist(eventKinds),
    actors: v.array(id),
    date: edtf,
    /** The feature where it was, for an event without a point of its own. */
    place: v.exactOptional(id),
  }),
]);

const geometry = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('MultiPoint'), coordinates: v.array(position) }),
  v.strictObject({ type: v.literal('LineString'), coordinates: v.array(position) }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(v.array(position)) }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(v.array(position))) }),
]);

export const featuresFile = v.strictObject({
  ...schemaReference,
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({ type: v.literal('Feature'), id, geometry: v.nullable(geometry), properties }),
  ),
});

/** Front lines, each drawn once; the zones are what they cut out of the territory. */
export const frontsFile = v.strictObject({
  ...schemaReference,
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id,
      geometry: v.strictObject({ type: v.literal('LineString'), coordinates: v.array(position) }),
      properties: v.strictObject({ precisionKm, note: v.exactOptional(text) }),
    }),
  ),
});

/** An outline of the story's own that the zones partition, in place of that of the countries it lies in. */
export const territoryFile = v.strictObject({
  ...schemaReference,
  type: v.literal('FeatureCollection'),
  features: v.pipe(
    v.array(
      v.strictObject({
        type: v.literal('Feature'),
        id,
        geometry: v.variant('type', [
          v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(v.array(position)) }),
          v.strictObject({
            type: v.literal('MultiPolygon'),
            coordinates: v.array(v.array(v.array(position))),
          }),
        ]),
        properties: v.strictObject({ name: text, outline }),
      }),
    ),
    v.length(1, form('one-outline')),
  ),
});

export type StoryFile = v.InferOutput<typeof storyFile>;
export type SentencesFile = v.InferOutput<typeof sentencesFile>;
export type TranslationFile = v.InferOutput<typeof translationFile>;
export type ClaimsFile = v.InferOutput<typeof claimsFile>;
export type FeaturesFile = v.InferOutput<typeof featuresFile>;
export type FrontsFile = v.InferOutput<typeof frontsFile>;
export type TerritoryFile = v.InferOutput<typeof territoryFile>;
export type WrittenFeature = FeaturesFile['features'][number];
export type Tint = (typeof tints)[number];
export type ClaimKind = (typeof claimKinds)[number];
export type RelatingKind = (typeof relatingKinds)[number];
export type ClaimStatus = (typeof claimStatuses)[number];
export type SupportKind = (typeof supportKinds)[number];
export type EventKind = (typeof eventKinds)[number];
