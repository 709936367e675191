import * as v from 'valibot';
import { described, id, text } from './basics';
import { edtf } from './dates';

export const outlineMethods = ['gazetteer', 'drawn', 'cut-by-fronts', 'computed', 'none'] as const;

export const precisionKm = described(
  v.pipe(v.number(), v.minValue(0), v.maxValue(500)),
  'How far the line or point can be off, km; 0 where nothing was drawn',
);

/** Where a feature's geometry comes from, apart from its claims. */
export const outline = v.strictObject({
  method: described(
    v.picklist(outlineMethods),
    '"gazetteer": looked up; "drawn": by hand; "cut-by-fronts": a zone; "computed": an arc between two places; "none": without a place',
  ),
  description: described(text, 'How it was made and from what, in a sentence'),
  asOf: described(edtf, 'The date as of which it is right: EDTF'),
  source: described(id, 'Where it comes from: the id of one of outlineSources'),
  precisionKm,
});
