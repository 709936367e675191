import * as v from 'valibot';
import { described, form, id, language, optional, schemaReference, text, words } from './basics';

export const translationFile = v.strictObject({
  ...schemaReference,
  language: described(language, 'The language of the translation, as in the name of the file: a BCP 47 tag'),
  translator: optional(text, 'Who translated it, and which text is the authority'),
  sentences: described(
    v.pipe(v.record(id, words), v.minEntries(1, form('one-sentence'))),
    'The translation of each sentence by its id',
  ),
});

export type TranslationFile = v.InferOutput<typeof translationFile>;
