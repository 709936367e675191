import * as v from 'valibot';
import { described, id, optional, text } from './basics';
import { edtf } from './dates';
import { positions } from './geometry';

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

/** The zones as of one date: which fronts there were, and who held what. A later one takes over what it does not say. */
export const situation = v.strictObject({
  id: described(id, 'The id of the situation, such as its date'),
  date: described(edtf, 'The date as of which the map shows who holds what: EDTF, such as "2031-05"'),
  dated: optional(
    v.picklist(['article', 'context']),
    'Where there are several: "article": the words of the source give the date; "context": the makers do, from elsewhere',
  ),
  claims: optional(v.array(id), 'The claims whose words date it; needed with "article"'),
  note: optional(text, 'Where the date is from, and what was so; needed with "context"'),
  fronts: optional(
    v.array(id),
    'The fronts of fronts.geojson that there were; left out: those of the situation before, or all of them',
  ),
  holders: optional(
    v.record(id, v.strictObject(held)),
    'By the id of a zone, who held it, where it was another than in the situation before, or than the zone’s own file says',
  ),
  points: optional(
    v.record(id, positions),
    'By the id of a zone, a point in each of its pieces of ground, where it has others than in the situation before, or than the zone’s own file says',
  ),
});
