import * as v from 'valibot';
import { described, form, id, optional, text, wholeNumber } from './basics';
import { position } from './geometry';
import { precisionKm } from './outline';

const stop = v.strictObject({
  id: described(id, 'The id of the stop, unique on its route'),
  name: described(text, 'The name of the stop'),
  at: described(position, 'Where it is: longitude, then latitude, degrees; at most 5 km from the route'),
  geonames: optional(wholeNumber, 'Its number at GeoNames'),
});

/** A part of a route, between two stops, of which certain claims speak. */
const stretch = v.strictObject({
  id: described(id, 'The id of the stretch, unique on its route'),
  name: described(text, 'What the stretch is called'),
  from: described(id, 'The stop where it begins'),
  to: described(id, 'The stop where it ends'),
  within: optional(
    id,
    'A zone through which the route passes once between the two stops: the stretch is that passage',
  ),
  claims: described(v.array(id), 'The claims of the route that speak of this stretch'),
});

/** A part of a route, between two places on it, whose precision is not the outline's. */
const precisionPart = v.strictObject({
  from: described(position, 'Where the part begins: longitude, then latitude, degrees'),
  to: described(position, 'Where the part ends: longitude, then latitude, degrees'),
  precisionKm,
});

/** What a route has besides what all features have. */
export const routeProperties = {
  stops: described(
    v.pipe(v.array(stop), v.minLength(2, form('two-stops'))),
    'The towns along it, in order from one end to the other',
  ),
  stretches: described(v.array(stretch), 'The parts of which certain sentences speak'),
  precisionParts: optional(
    v.array(precisionPart),
    'Parts that are known better or worse than the rest of the line',
  ),
};
