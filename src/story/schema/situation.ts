import * as v from 'valibot';
import { described, id, optional } from './basics';
import { edtf } from './dates';

/** Who holds a zone. */
export const held = {
  holder: described(
    id,
    'Who holds it: the id of an actor, or "mixed" (several together) or "contested" (fought over) between `actors`',
  ),
  actors: described(
    v.array(id),
    'Who is there: the holders of a mixed or contested zone, else the holder, or nobody more',
  ),
};

/** The zones as of one date: which fronts there were, and who held what. */
export const situation = v.strictObject({
  id: described(id, 'The id of the situation, such as its date'),
  date: described(edtf, 'The date as of which the map shows who holds what: EDTF, such as "2031-05"'),
  fronts: optional(v.array(id), 'The fronts of fronts.geojson that there were; all of them where left out'),
  holders: optional(
    v.record(id, v.strictObject(held)),
    'By the id of a zone, who held it, where it was another than the zone’s own file says',
  ),
});
