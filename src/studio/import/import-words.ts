import type { Becomes } from './plan/choices';
import type { PlanLeftWhy, PlanTrouble } from './plan/model';
import type { LeftWhy, Note, Progress, RefusalCode, ShapeKind } from './read/model';
import type { ImportWords } from './words/en';

type Word = keyof ImportWords;

/** What each code is called. */
export const refusalWords = {
  empty: 'whyEmpty',
  'too-large': 'whyTooLarge',
  'unknown-sort': 'whyUnknownSort',
  'no-text': 'whyNoText',
  'no-json': 'whyNoJson',
  'no-geojson': 'whyNoGeojson',
  topojson: 'whyTopojson',
  'unknown-crs': 'whyUnknownCrs',
  'no-xml': 'whyNoXml',
  doctype: 'whyDoctype',
  'too-nested': 'whyTooNested',
  'unknown-xml': 'whyUnknownXml',
  'no-zip': 'whyNoZip',
  'nothing-in-zip': 'whyNothingInZip',
  spreadsheet: 'whySpreadsheet',
  'shp-alone': 'whyShpAlone',
  'no-shp': 'whyNoShp',
  'no-dbf': 'whyNoDbf',
  'unknown-projection': 'whyUnknownProjection',
  'projection-missing': 'whyProjectionMissing',
  'nothing-in-file': 'whyNothingInFile',
} as const satisfies Readonly<Record<RefusalCode, Word>>;

export const stageWords = {
  unpacking: 'stageUnpacking',
  parsing: 'stageParsing',
  shapes: 'stageShapes',
  thinning: 'stageThinning',
  cutting: 'stageCutting',
} as const satisfies Readonly<Record<Progress['stage'], Word>>;

export const shapeWords = {
  point: 'kindPoint',
  line: 'kindLine',
  area: 'kindArea',
} as const satisfies Readonly<Record<ShapeKind, Word>>;

export const becomesWords = {
  place: 'asPlace',
  event: 'asEvent',
  front: 'asFront',
  route: 'asRoute',
  zone: 'asZone',
  influence: 'asInfluence',
  nothing: 'asNothing',
} as const satisfies Readonly<Record<Becomes, Word>>;

export const madeWords = {
  place: 'madePlace',
  event: 'madeEvent',
  front: 'madeFront',
  route: 'madeRoute',
  zone: 'madeZone',
  influence: 'madeInfluence',
  nothing: 'madeNothing',
} as const satisfies Readonly<Record<Becomes, Word>>;

export const leftWords = {
  'no-geometry': 'leftNoGeometry',
  'bad-position': 'leftBadPosition',
  'too-short': 'leftTooShort',
  'other-shape': 'leftOtherShape',
  'no-coordinates': 'leftNoCoordinates',
  'null-island': 'leftNullIsland',
  'deleted-row': 'leftDeletedRow',
  linked: 'leftLinked',
  chosen: 'leftChosen',
  'outside-bounds': 'leftOutsideBounds',
  'outside-territory': 'leftOutsideTerritory',
  held: 'leftHeld',
  'idle-front': 'leftIdleFront',
  'no-date': 'leftNoDate',
  'no-event-kind': 'leftNoEventKind',
  'no-party': 'leftNoParty',
  crossed: 'leftCrossed',
  'too-long': 'leftTooLong',
} as const satisfies Readonly<Record<LeftWhy | PlanLeftWhy, Word>>;

export const noteWords = {
  heights: 'noteHeights',
  closed: 'noteClosed',
  wrapped: 'noteWrapped',
  encoding: 'noteEncoding',
  'encoding-assumed': 'noteEncodingAssumed',
  projection: 'noteProjection',
  'projection-assumed': 'noteProjectionAssumed',
  'empty-dates': 'noteEmptyDates',
} as const satisfies Readonly<Record<Note['code'], Word>>;

export const troubleWords = {
  'party-needed': 'troublePartyNeeded',
  'source-needed': 'troubleSourceNeeded',
  'date-needed': 'troubleDateNeeded',
  'too-many-features': 'troubleTooManyFeatures',
  'too-many-positions': 'troubleTooManyPositions',
  'too-many-area-positions': 'troubleTooManyAreaPositions',
  'too-many-actors': 'troubleTooManyActors',
  tangled: 'troubleTangled',
  'no-ground': 'troubleNoGround',
  nothing: 'troubleNothing',
} as const satisfies Readonly<Record<PlanTrouble['code'], Word>>;
