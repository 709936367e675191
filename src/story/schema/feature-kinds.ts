import * as v from 'valibot';
import { eventKinds } from '../kinds';
import { described, form, id, optional, text, wholeNumber, wikidata } from './basics';
import { edtf } from './dates';
import { outline } from './outline';
import { routeProperties } from './route';
import { held } from './situation';

const short = optional(
  text,
  'A shorter name, for where there is no room for the name: a small map, the signs of a road',
);

/** The kind of a feature, then what all kinds have. */
/* @__NO_SIDE_EFFECTS__ */
function kindOf<const K extends string>(kind: K, sentence: string) {
  return {
    kind: described(v.literal(kind), sentence),
    name: described(text, 'Its name on the map: neutral, as the makers would say it'),
    basis: described(
      v.picklist(['article', 'context']),
      '"article": claims support it; "context": the map needs it, and the source does not say it',
    ),
    claims: described(v.array(id), 'The claims that support it; none with the basis "context"'),
    reason: optional(
      text,
      'With the basis "context": why the map needs it although the source does not say it',
    ),
    note: optional(text, 'What else a reader should know of it'),
    valid: optional(
      edtf,
      'When it was there, an interval of EDTF such as "2016-08/2017-03"; left out: as of every situation',
    ),
    outline: described(outline, 'Where its geometry comes from: the claims do not vouch for that'),
  };
}

const actorsOf = described(v.array(id), 'Who took part: ids of actors');

export const properties = v.variant('kind', [
  v.strictObject({
    ...kindOf('place', 'A place: a town, a base, a crossing'),
    present: optional(
      v.pipe(v.array(id), v.nonEmpty(form('one-actor'))),
      'The actors that are here on ground that another controls',
    ),
    geonames: optional(wholeNumber, 'Its number at GeoNames, by which stories share it'),
    wikidata,
  }),
  v.strictObject({
    ...kindOf('zone', 'A part of the territory with one holder, cut out of it by fronts'),
    ...held,
    short,
    outsideConflict: optional(
      v.boolean(),
      'True for land of neither side, such as another country within the territory: drawn as part of the ground',
    ),
  }),
  v.strictObject({
    ...kindOf('influence', 'An area where an actor has influence without holding the ground'),
    short,
    actor: described(id, 'Whose influence it is'),
  }),
  v.strictObject({
    ...kindOf('route', 'A road, railway or corridor that a reader can follow'),
    short,
    wikidata,
    ...routeProperties,
  }),
  v.strictObject({
    ...kindOf('backing', 'One actor backs another: an arc between two features'),
    backer: described(id, 'The actor that backs'),
    backed: described(id, 'The actor that is backed'),
    from: described(id, 'The place or zone where the arc begins'),
    to: described(id, 'The place or zone where the arc ends'),
  }),
  v.strictObject({
    ...kindOf('meeting', 'A meeting of actors'),
    actors: actorsOf,
    date: described(edtf, 'When it was: EDTF, as exact as it is known'),
    place: optional(id, 'The place or zone where it was; left out where the source gives it none'),
  }),
  v.strictObject({
    ...kindOf('event', 'Something that happened'),
    event: described(v.picklist(eventKinds), 'What happened; it decides the sign on the map'),
    actors: actorsOf,
    date: described(edtf, 'When it was: EDTF, as exact as it is known'),
    place: optional(id, 'The place or zone where it was, for an event without a point of its own'),
  }),
]);
