import * as v from 'valibot';
import { described, form, id, optional, schemaReference, text, wholeNumber, words } from './basics';

/** Words of the source with the place where they stand. */
export const span = {
  exact: described(words, 'The words, exactly as they stand in the source'),
  start: optional(
    v.pipe(wholeNumber, v.minValue(0)),
    'Where they begin in the source, in UTF-16 code units from 0. May be left out where they stand once; "npm run check -- --fix" writes it',
  ),
};

const sentence = v.strictObject({
  id: described(id, 'The id of the sentence, such as "s9"; it stays when sentences before it change'),
  source: optional(id, 'The id of the source that it is of; the first where it is left out'),
  ...span,
  speakers: described(
    v.pipe(v.array(id), v.nonEmpty(form('one-speaker'))),
    'Who says it: the source’s own voice, or the parties whose words it reports',
  ),
  alignedWith: optional(
    v.pipe(v.array(id), v.nonEmpty(form('one-sentence'))),
    'In a further source, the sentences of the first one that say the same thing or another in its place: shown beside it',
  ),
  noPlace: optional(text, 'Why it has no place on the map; only for a sentence that supports no feature'),
});

export const sentencesFile = v.strictObject({
  ...schemaReference,
  sentences: described(
    v.array(sentence),
    'The sentences of each source in order: together they are all of it but for white space',
  ),
});

export type SentencesFile = v.InferOutput<typeof sentencesFile>;
