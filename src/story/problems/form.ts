import { code, type TooMany } from './code';

/** What a schema asks of a value beyond its type. */
export type Form =
  | 'id'
  | 'words'
  | 'language'
  | 'text'
  | 'edtf'
  | 'day'
  | 'whole-number'
  | 'tint'
  | 'claims-of-two'
  | 'one-claim'
  | 'one-speaker'
  | 'one-quote'
  | 'one-actor'
  | 'one-sentence'
  | 'two-stops'
  | 'sha256'
  | 'attachment-file'
  | 'territory'
  | 'one-territory'
  | 'one-outline'
  | 'one-source'
  | 'one-situation'
  | 'one-support'
  | 'web-address'
  | 'wikidata';

/** Where a text stops being JSON, in the parser's terms; it has none of its own for a comma after the last item. */
export type JsonError =
  | 'InvalidSymbol'
  | 'InvalidNumberFormat'
  | 'PropertyNameExpected'
  | 'ValueExpected'
  | 'TrailingComma'
  | 'ColonExpected'
  | 'CommaExpected'
  | 'CloseBraceExpected'
  | 'CloseBracketExpected'
  | 'EndOfFileExpected'
  | 'InvalidCommentToken'
  | 'UnexpectedEndOfComment'
  | 'UnexpectedEndOfString'
  | 'UnexpectedEndOfNumber'
  | 'InvalidUnicode'
  | 'InvalidEscapeCharacter'
  | 'InvalidCharacter';

/** A value that a schema refuses: its path, joined by dots, and a string, a number or other JSON; or nothing there. */
export interface Received {
  readonly key: string;
  readonly value?: unknown;
}

export const formCodes = {
  'folder-name': code<[{ name: string }]>('form', 'nothing'),
  'too-many-files': code<TooMany>('form', 'item'),
  /** Nothing is read from it but by the name that it may have been meant to have. */
  'misnamed-file': code<[object, { name: string }]>('form', 'nothing'),
  'unknown-file': code('form', 'nothing', 'warning'),
  /** Some systems take the names of the two for one, and keep one of the files. */
  'same-name': code<[{ other: string }]>('form', 'nothing'),
  /** One of these names. */
  'no-such-file': code<[object, { names: readonly string[] }]>('form', 'item'),
  /** Of the studio: what is cut of it would be missing in what it publishes. */
  'table-needs-build': code('form', 'nothing'),
  'file-too-long': code<TooMany>('form', 'item'),
  /** A source is refused for these two where they shift the offsets of its sentences and quotes. */
  'byte-order-mark': code('form', 'nothing'),
  'carriage-returns': code<[{ lines: number }]>('form', 'nothing'),
  'empty-file': code('form', 'item'),
  'nested-too-deep': code<[object, { most: number }]>('form', 'item'),
  /** Of an earlier form of the files, or a later one. */
  'older-story': code<[{ version?: number }, { version: number; slug: string }]>('form', 'item'),
  'later-story': code<[{ version: number }, { version: number }]>('form', 'item'),
  'not-json': code<[{ error: JsonError }]>('form', 'item'),
  'too-many-items': code<TooMany>('form', 'item'),
  /** Of a file of features: a table of events has room for more. */
  'too-many-features': code<TooMany>('form', 'item'),
  'half-character': code<[{ words: string }]>('form', 'item'),
  'key-again': code<[{ key: string }]>('form', 'item'),
  'reserved-key': code<[{ key: string }]>('form', 'item'),
  /** All that one object has too many; `of` is its path, joined by dots. */
  'unknown-keys': code<[{ of: string; keys: readonly string[] }]>('form', 'item'),
  'unknown-value': code<[Received]>('form', 'item'),
  /** The first of a geometry, and how many of its positions have one. */
  altitude: code<[Received & { positions: number }]>('form', 'item'),
  'no-value': code<[Received]>('form', 'item'),
  /** `type` is in the notation of the schema's library, such as "string" or "<=500". */
  'other-type': code<[Received, { type: string }]>('form', 'item'),
  'other-form': code<[Received, { form: Form }]>('form', 'item'),
  /** `key` is where story.json names the language. */
  'other-language': code<[{ language: string }, { language: string; key: string }]>('form', 'item'),
};
