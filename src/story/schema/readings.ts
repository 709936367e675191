import * as v from 'valibot';
import { described, form, id, optional, text } from './basics';
import { edtf, isoDay } from './dates';

/** What a reader would look for, and the source does not say. */
export const gap = v.strictObject({
  id: described(id, 'The id of the gap'),
  text: described(text, 'What the source does not say, in a sentence'),
  sentence: optional(id, 'The sentence at which a reader would look for it'),
  features: optional(v.array(id), 'The features that the gap concerns'),
});

/** A matter of which more than one speaker speaks, and whether they say the same. */
export const topic = v.strictObject({
  id: described(id, 'The id of the topic'),
  name: described(text, 'What it is about, in a few words'),
  accounts: described(v.picklist(['agree', 'differ']), 'Whether the speakers say the same'),
  note: described(text, 'In what they agree or differ'),
  claims: described(
    v.pipe(v.array(id), v.minLength(2, form('claims-of-two'))),
    'The claims that speak of it, of two speakers at least',
  ),
});

/** What has a date. */
export const moment = v.strictObject({
  id: described(id, 'The id of the moment'),
  name: described(text, 'What happened, in a few words'),
  date: described(edtf, 'When, as exact as it is known: EDTF, with a beginning'),
  dated: described(
    v.picklist(['article', 'context']),
    '"article": the words of the source give the date; "context": the makers do, from elsewhere',
  ),
  note: optional(text, 'Where the date is from; needed with "context"'),
  claims: described(v.pipe(v.array(id), v.nonEmpty(form('one-claim'))), 'The claims that speak of it'),
  features: optional(v.array(id), 'The features that the moment concerns'),
});

/** What was changed in the story's data, for its readers. */
export const change = v.strictObject({
  date: described(isoDay, 'The day of the change, none before that of the change above it'),
  text: described(text, 'What a reader sees changed, and why'),
});
