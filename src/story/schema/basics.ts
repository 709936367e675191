import * as v from 'valibot';
import type { Form } from '../problems/form';

// The functions are marked as pure, so that a page that imports a list of words does not load the schemas.

/** In the place of a message: what is asked for, which the languages of problems put into words. */
/* @__NO_SIDE_EFFECTS__ */
export function form(asked: Form): string {
  return asked;
}

/** A schema with the sentence that an editor shows for it, and that documents it. */
/* @__NO_SIDE_EFFECTS__ */
export function described<const S extends v.GenericSchema>(schema: S, sentence: string) {
  return v.pipe(schema, v.description(sentence));
}

/** A value that may be left out, with the sentence that an editor shows for it. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<const S extends v.GenericSchema>(schema: S, sentence: string) {
  return v.exactOptional(described(schema, sentence));
}

/** The name by which one thing of a story is told from all others, and the story itself. */
export const id = v.pipe(
  v.string(),
  // Every object of the language has something of the name "constructor", so that no id may be that.
  v.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]*$/, form('id')),
  v.maxLength(80),
);

export const words = v.pipe(v.string(), v.regex(/\S/, form('words')), v.maxLength(4000));

/** A BCP 47 tag of a language, with its script and region where they are told apart. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, form('language')),
);

/** The same words in each language of the story, keyed by language code. */
export const text = v.pipe(v.record(language, words), v.minEntries(1, form('text')));

export const wholeNumber = v.pipe(v.number(), v.integer(form('whole-number')));

export const webAddress = v.pipe(
  v.string(),
  v.url(form('web-address')),
  // Becomes a link, which must lead to a page and run nothing.
  v.regex(/^https?:\/\/[^\s/?#]/, form('web-address')),
);

/** An id that stories share: what has the same in two is the same thing in both. */
export const wikidata = optional(
  v.pipe(v.string(), v.regex(/^Q\d+$/, form('wikidata'))),
  'Its id at Wikidata, such as "Q89": what has the same in two stories is the same thing in both',
);

export const schemaReference = {
  $schema: optional(
    v.string(),
    'Where the JSON Schema of this file is; an editor completes and checks by it',
  ),
};
