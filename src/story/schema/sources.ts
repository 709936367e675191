import * as v from 'valibot';
import { described, form, id, language, optional, text, webAddress, words } from './basics';
import { edtf, isoDay } from './dates';

/** A text that a corrected one has taken the place of. */
const edition = v.strictObject({
  date: described(
    isoDay,
    'The day on which the corrected text took its place, none before that of the edition above it',
  ),
  sha256: described(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, form('sha256'))),
    'SHA-256 of the bytes of the former text, hex; its first eight digits are in the name of its file',
  ),
  text: optional(text, 'What was corrected in it, and by whom: its publisher or the editors'),
});

/** A text that the story is made from, and all that is known of where it stood. */
export const source = v.strictObject({
  id: described(id, 'The id of the source, such as "article"; sentences of a further source name it'),
  short: optional(
    text,
    'What to call the source in a few words where there are several, such as its publisher’s usual name',
  ),
  language: described(
    language,
    'The language of the text, a BCP 47 tag such as "fr" or "pt-BR"; the first text is the file source.<language>.txt, each further one source.<id>.<language>.txt',
  ),
  sha256: optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, form('sha256'))),
    'SHA-256 of the bytes of the text, hex: a changed text is refused. "npm run check -- --fix" writes it',
  ),
  credit: described(text, 'Whose words these are, as far as it is known'),
  published: optional(edtf, 'When the text was published: EDTF, as exact as it is known'),
  note: optional(
    text,
    'What there is to say of the text as a whole: where its date is from, what was left out',
  ),
  author: optional(text, 'Who wrote the text'),
  publisher: optional(text, 'Who published the text'),
  address: optional(webAddress, 'The web address at which the text was published'),
  retrieved: optional(isoDay, 'The day on which the text was taken from its address: year-month-day'),
  archive: optional(webAddress, 'The web address of an archived copy of the text'),
  licence: optional(words, 'The licence of the text, by its usual name, such as "CC BY 4.0"'),
  permission: optional(text, 'By what right the text is reproduced, where it has no licence'),
  editions: optional(
    v.array(edition),
    'The former texts of a source that was corrected, oldest first, each with a file editions/<date>.<first eight digits of its hash>.<language>.txt. "npm run check -- --reanchor <file>" writes it',
  ),
  derivedFrom: optional(
    id,
    'The id, shared by stories, of the report that this text prints, such as an agency’s: texts that print the same one count once',
  ),
});

/** Where outlines come from. */
export const outlineSource = v.strictObject({
  id: described(id, 'The id by which outlines name this source'),
  name: described(text, 'What it is called, such as a gazetteer, or who drew the outlines'),
  licence: optional(words, 'Its licence, by its usual name, such as "CC BY 4.0"'),
  url: optional(webAddress, 'The web address at which it is found'),
});
