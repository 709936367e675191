import { tints } from '../../story/kinds';
import { datasetNames } from '../../story/dataset/table-name';
import type { Received } from '../../story/problems/form';
import { shortened, speech } from './speech';
import type { Difference } from '../../story/problems/quotes';
import type { Differences, Forms, JsonErrors, ProblemWords } from './words';

const { name, words, at, list, either } = speech('en-GB', {
  marks: ['“', '”'],
  more: (few, count) => `${few} and ${count} more`,
});

const forms: Forms = {
  id: 'an id: small Latin letters, digits and hyphens',
  words: 'some words',
  language: 'a language code such as "ar"',
  text: 'words in a language',
  edtf: 'a date in EDTF, such as "2023-04" or "2016/.."',
  day: 'a day such as "2026-11-24"',
  'whole-number': 'a whole number',
  tint: `a tint: ${tints.join(', ')}`,
  'claims-of-two': 'claims of two speakers at least',
  'one-claim': 'at least one claim',
  'one-speaker': 'at least one speaker',
  'one-quote': 'at least one quote',
  'one-actor': 'at least one actor',
  'one-sentence': 'a sentence',
  'two-stops': 'at least two stops',
  sha256: 'a SHA-256 in hex',
  'attachment-file':
    'the name of a file in the folder "attachments": Latin letters, digits, ".", "_" and "-", with .wacz, .pdf, .png, .jpg or .jpeg at its end',
  territory:
    'the three capital letters of ISO 3166 for a country, or the id of a disputed area such as "crimea"',
  'one-source': 'at least one source',
  'one-situation': 'at least one situation',
  'one-support': 'at least one kind of support',
  'one-outline': 'one outline',
  'one-territory': 'at least one country or disputed area',
  'web-address': 'a web address',
  wikidata: 'a Wikidata id such as "Q89"',
};

const jsonErrors: JsonErrors = {
  InvalidSymbol: 'a symbol that is not JSON',
  InvalidNumberFormat: 'a number in another form than JSON has',
  PropertyNameExpected: 'no key where one is due',
  ValueExpected: 'no value where one is due',
  TrailingComma: 'a comma after the last item',
  ColonExpected: 'no colon after a key',
  CommaExpected: 'no comma between two items',
  CloseBraceExpected: 'no closing brace }',
  CloseBracketExpected: 'no closing bracket ]',
  EndOfFileExpected: 'more text after the end',
  InvalidCommentToken: 'a comment',
  UnexpectedEndOfComment: 'a comment without an end',
  UnexpectedEndOfString: 'a text without a closing quotation mark',
  UnexpectedEndOfNumber: 'half a number',
  InvalidUnicode: 'a Unicode escape that is none',
  InvalidEscapeCharacter: 'a backslash before a character that needs none',
  InvalidCharacter: 'a character that JSON does not allow in a text',
};

const differences: Differences = {
  composition: 'letters composed with their marks, NFC, or apart from them, NFD',
  'double-quotes': 'straight or curly quotation marks',
  apostrophes: 'straight or curly apostrophes',
  spaces: 'a space or a no-break space, tab or line end',
  dashes: 'hyphens or dashes',
  'direction-marks': 'direction marks, which are not seen',
  joiners: 'joiners or non-joiners, which are not seen',
  'soft-hyphens': 'soft hyphens, which are not seen',
};

function received({ key, value }: Received): string {
  const what = value === undefined ? 'nothing' : typeof value === 'number' ? name(value) : words(value);
  return `${key === '' ? 'the file' : name(shortened(key))}: ${what}`;
}

const again = ({ id }: { id: string }) => `${words(id)} again`;
const quotedId = ({ id }: { id: string }) => words(id);
const quotedDate = ({ date }: { date: string }) => words(date);
const quotedWords = (found: { words: string }) => words(found.words);
const wordsAt = (found: { words: string; at: number }) => `${words(found.words)} at ${found.at}`;
const after = (id: string | undefined) => (id === undefined ? 'the beginning' : name(id));
const position = ({ at: [lon, lat] }: { at: readonly number[] }) => `longitude ${lon}, latitude ${lat}`;
const aSpeaker = ({ speakers }: { speakers: readonly string[] }) =>
  `a speaker of story.json: ${list(speakers)}`;
const lookAlike = (other: { words: string; at: number; differences: readonly Difference[] }) =>
  `${words(other.words)}: the same letters stand at ${other.at} in another form (${other.differences
    .map((one) => differences[one])
    .join('; ')})`;
const most = (limit: { most: number }) => `at most ${limit.most}`;
const mostInStory = (limit: { most: number }) => `${most(limit)} in a story`;
const km2 = (value: number) => `${value.toFixed(1)} km2`;

export const en: ProblemWords = {
  rule: (rule) => (rule === 'form' ? 'form' : `rule ${rule}`),
  warning: 'warning',
  sentence: (found, expected) => `found ${found}; expected ${expected}`,
  phrases: {
    'folder-name': [
      (found) => `a folder of the name ${words(found.name)}`,
      'small Latin letters, digits and hyphens',
    ],
    'misnamed-file': ['a file of a name that no rule knows', (file) => `the name ${name(file.name)}`],
    'same-name': [
      ({ other }) => `a name that some systems take for ${name(other)}`,
      'names that differ in more than capitals and accents',
    ],
    'unknown-file': ['a file that no rule knows', 'none but those of a story'],
    'too-many-files': [({ count }) => `${count} files`, most],
    'no-such-file': ['no such file', ({ names }) => `a file ${either(names)} in the story's folder`],
    'table-needs-build': [
      'a table of events, of which the studio publishes nothing',
      `publishing by ${name('npm run build')}`,
    ],
    'file-too-long': [({ count }) => `${count} characters`, most],
    'byte-order-mark': ['a byte order mark before the first character', 'UTF-8 without one'],
    'carriage-returns': [
      ({ lines }) => `${lines} lines that end in CR LF`,
      'line ends of LF alone, as the offsets of sentences and quotes count them',
    ],
    'empty-file': ['an empty file', 'JSON'],
    'nested-too-deep': ['deeper nesting', (limit) => `${most(limit)} levels of brackets`],
    'not-json': [({ error }) => jsonErrors[error], 'JSON'],
    'older-story': [
      ({ version }) =>
        version === undefined ? 'no "version": files of an earlier form' : `version ${name(version)}`,
      ({ version, slug }) => `version ${version}, which "npm run migrate -- ${slug}" makes of them`,
    ],
    'later-story': [
      ({ version }) => `version ${name(version)}`,
      ({ version }) => `version ${version} at most: this program is older than the story`,
    ],
    'too-many-items': [({ count }) => `${count} items`, most],
    'too-many-features': [
      ({ count }) => `${count} features`,
      (limit) => `${most(limit)}, and what is more in ${either(datasetNames)}`,
    ],
    'half-character': [(found) => `half a character in ${words(found.words)}`, 'whole characters'],
    'key-again': [({ key }) => `the key ${words(key)} again`, 'each key once in an object'],
    'reserved-key': [({ key }) => `the key ${words(key)}`, 'no such key'],
    'unknown-keys': [
      ({ of, keys }) =>
        `unknown keys in ${of === '' ? 'the file' : name(shortened(of))}: ${list(keys.map(shortened))}`,
      'keys of the schema alone',
    ],
    'unknown-value': [received, 'no such value'],
    altitude: [
      (found) => `${received(found)}, an altitude (positions with one: ${found.positions})`,
      'longitude and latitude alone',
    ],
    'no-value': [received, 'a value'],
    'other-type': [received, ({ type }) => type],
    'other-form': [received, ({ form }) => forms[form]],
    'other-language': [
      ({ language }) => words(language),
      ({ language, key }) => `"${name(language)}", as in story.json ${key}`,
    ],

    'quote-elsewhere': [wordsAt, ({ places }) => `the quoted words, which stand at ${list(places)}`],
    'quote-nowhere': [
      wordsAt,
      ({ words: exact, file }) => `the quoted words ${words(exact)}, which stand nowhere in ${name(file)}`,
    ],
    'quote-looks-alike': [quotedWords, lookAlike],
    'quote-of-no-sentence': [quotedId, 'the id of a sentence'],
    'quote-outside-sentence': [
      ({ from, to }) => `a quote from ${from} to ${to}`,
      ({ id, from, to }) => `one inside ${name(id)}, from ${from} to ${to}`,
    ],
    'quote-prefix': [quotedWords, 'the words that stand just before the quote'],
    'quote-suffix': [quotedWords, 'the words that stand just after the quote'],
    'context-looks-alike': [quotedWords, lookAlike],
    'quote-not-unique': [
      ({ places }) => `words that stand ${places.length} times in the source, at ${list(places)}`,
      'a prefix or suffix that makes them unique',
    ],
    'rendering-looks-alike': [quotedWords, lookAlike],
    'quote-in-places': [
      (found) => `${words(found.words)} at ${found.places.join(', ')}`,
      'words that stand once in their sentence, or "start", "prefix" or "suffix" to tell which are meant',
    ],
    'quote-rendering': [
      ({ words: rendered, times, sentence }) =>
        `${words(rendered)}, ${times} times in the translation of ${name(sentence)}`,
      'words that stand there exactly once',
    ],

    'other-source': [({ hash }) => words(hash), ({ hash, file }) => `${hash}, of ${name(file)}`],
    'other-edition': [
      ({ hash }) => words(hash),
      ({ hash, file }) => `${hash}, of the former text ${name(file)}`,
    ],
    'sentence-elsewhere': [wordsAt, (expected) => `the sentence, which stands at ${expected.at}`],
    'sentence-nowhere': [wordsAt, 'the words of the sentence'],
    'sentence-of-no-source': [
      ({ id, source }) => `${words(source)} as the source of ${name(id)}`,
      ({ sources }) => `a source of story.json: ${list(sources)}`,
    ],
    'aligned-with-other': [
      ({ id, alignedWith }) => `${name(id)} aligned with ${words(alignedWith)}`,
      'a sentence of a further source aligned with one of the first',
    ],
    'sentence-looks-alike': [quotedWords, lookAlike],
    'sentences-overlap': [
      ({ id, from }) => `${name(id)} from ${from}`,
      ({ id, end }) => `a start at or after ${end}, the end of ${name(id)}`,
    ],
    'words-between': [
      (found) => `${words(found.words)} between ${after(found.after)} and ${name(found.before)}`,
      'only white space between sentences',
    ],
    'words-after': [
      (found) => `${words(found.words)} after ${after(found.after)}`,
      'sentences up to the end of the source',
    ],

    'feature-without-claim': [
      ({ id }) => `${name(id)} without a claim`,
      'a claim, or basis "context" with a reason',
    ],
    'context-without-reason': [({ id }) => `${name(id)} as context without a reason`, 'a reason'],
    'context-with-claims': [
      ({ id }) => `${name(id)} as context with claims`,
      'no claims, or basis "article"',
    ],
    'claim-of-other-time': [
      ({ claim, time }) => `${name(claim)}, which is of ${time}`,
      ({ id, time }) => `a claim that is of the time of ${name(id)}, ${time}`,
    ],
    'holder-without-claim': [
      ({ id, date }) => `no claim of ${name(id)} that is of ${date}`,
      'a claim of that date, or basis "context"',
    ],
    'claim-of-no-speaker': [quotedId, aSpeaker],
    'sentence-of-no-speaker': [quotedId, aSpeaker],
    'speaker-elsewhere': [
      ({ id, sentence }) => `${words(id)} as the speaker of words in ${name(sentence)}`,
      ({ speakers }) => `a speaker of that sentence: ${list(speakers)}`,
    ],
    'mode-and-view': [({ mode }) => words(mode), '"view" together with viewOf, or neither'],
    'view-of-no-actor': [quotedId, 'an actor of story.json'],
    'sentence-without-place': [
      ({ id }) => `${name(id)}, which supports no feature`,
      'a quote in a claim of a feature, or "noPlace" with the reason',
    ],
    'sentence-with-both': [
      ({ id }) => `${name(id)} with a feature and a reason to have none`,
      'one of the two',
    ],

    'id-again': [again, 'an id of its own'],
    'no-such-actor': [quotedId, 'the id of an actor'],
    'no-such-source': [quotedId, 'the id of a source'],
    'no-such-speaker': [quotedId, 'the id of a speaker'],
    'no-such-anchor': [quotedId, 'the id of a place or a zone'],
    'no-such-sentence': [quotedId, 'the id of a sentence'],
    'no-such-claim': [quotedId, 'the id of a claim'],
    'no-such-feature': [quotedId, 'the id of a feature'],
    'no-such-front': [quotedId, 'the id of a front'],
    'no-such-zone': [quotedId, 'the id of a zone'],
    'no-such-stop': [quotedId, ({ route }) => `the id of a stop of ${name(route)}`],
    'claim-of-other-route': [quotedId, ({ route }) => `a claim of ${name(route)}`],
    'too-many-stretch-claims': [({ count }) => `${count} claims`, most],

    'no-such-attachment': [
      ({ file }) => `no file ${name(file)} in the folder "attachments"`,
      'the file of this attachment there',
    ],
    'other-attachment': [({ hash }) => words(hash), ({ hash, file }) => `${hash}, of ${name(file)}`],
    'attachment-of-other-type': [
      (found) => name(found.file),
      ({ type }) => `a file that ends in its name, and begins in its bytes, as ${name(type)} does`,
    ],
    'attachment-again': [
      (found) => `the file ${name(found.file)} again`,
      ({ other }) => `a file whose name differs from ${name(other)} in more than the size of letters`,
    ],
    'too-many-attachments': [({ count }) => `${count} attachments`, most],
    'attachments-too-large': [
      ({ megabytes }) => `attachments of ${megabytes} MB together`,
      (limit) => `${most(limit)} MB`,
    ],

    'too-many-actors': [({ count }) => `${count} actors`, most],
    'too-many-relations': [({ count }) => `${count} relations`, most],
    'kind-without-relation': [({ kind }) => words(kind), 'a relation with "from" and "to"'],
    'relation-in-other-kind': [({ kind }) => words(kind), ({ kinds }) => `a kind of ${list(kinds)}`],
    'support-in-other-kind': [
      ({ kind }) => `"support" with the kind ${words(kind)}`,
      'it with the kind "backs" alone',
    ],
    'relation-of-other-actor': [quotedId, ({ actors }) => `an actor of the claim: ${list(actors)}`],
    'relation-id-again': [
      ({ id }) => `a relation with the same id as another, ${words(id)}`,
      'ids of actors that tell the two apart',
    ],
    'topic-of-one-speaker': [
      ({ id }) => `${name(id)} with the claims of one speaker`,
      'claims of two at least',
    ],
    'moment-without-note': [({ id }) => `${name(id)} as context without a note`, 'where the date is from'],

    'no-such-date': [quotedDate, 'a date of the calendar'],
    'moment-without-beginning': [quotedDate, 'a date of the calendar with a beginning'],
    'change-too-early': [quotedDate, ({ date }) => `a day not before ${date}`],
    'situation-too-early': [quotedDate, ({ date }) => `a date after ${date}`],
    'situation-undated': [
      ({ id }) => `the situation ${name(id)} without where its date is from`,
      `${name('dated')} as ${name('article')} with claims, or as ${name('context')} with a note`,
    ],

    'other-geometry': [
      ({ type, id }) => `${type ?? 'no geometry'} for ${name(id)}`,
      ({ types }) => either(types.map(String)),
    ],
    'zone-as-polygon': [
      ({ type, id }) => `${type} for ${name(id)}`,
      'a MultiPoint with a point in each part of the zone, and its outline in fronts.geojson, as a LineString that ends where it begins',
    ],
    'no-box': [({ box }) => at(box), 'west, south, east, north in degrees, with latitudes of at most 85'],
    'zone-without-point': ['no point', 'a point in each part of the zone'],
    'no-polygon': ['no polygon', 'at least one'],
    'polygon-without-ring': ['a polygon without a ring', 'at least one'],
    'position-off-globe': [position, 'a longitude of at most 180 and a latitude of at most 90 degrees'],
    'position-out-of-bounds': [
      position,
      ({ bounds }) => `a position inside the story's bounds ${at(bounds)}`,
    ],
    'line-too-short': [({ count }) => `a line of ${count} positions`, 'at least two'],
    'position-again': ['the same position twice in a row', 'it once'],
    'ring-too-short': [({ count }) => `a ring of ${count} positions`, 'at least four'],
    'ring-open': [
      (found) => `a ring that ends at ${words(found.at)}`,
      (expected) => `its first position ${words(expected.at)} again at the end`,
    ],
    'ring-without-area': ['a ring around nothing', 'a ring around an area'],
    'outer-ring-clockwise': ['a clockwise ring', 'an outer ring counter-clockwise (right-hand rule)'],
    'hole-counter-clockwise': ['a counter-clockwise ring', 'a hole clockwise (right-hand rule)'],
    'stop-off-route': [
      ({ route, km }) => `a stop ${km} km from ${name(route)}`,
      ({ km }) => `at most ${km} km`,
    ],
    'ring-crosses-itself': [
      (found) => `a ring that crosses itself at ${at(found.at)}`,
      'a ring that does not',
    ],

    'too-many-line-positions': [({ count }) => `${count} positions of lines`, mostInStory],
    'too-many-area-positions': [({ count }) => `${count} positions of areas`, mostInStory],
    'route-too-long': [({ id, km }) => `${name(id)} of ${km} km`, ({ km }) => `a route of at most ${km} km`],

    'to-be-written': [quotedWords, 'the words that this marker stands for'],
    'language-again': [({ language }) => `${words(language)} again`, 'each language once'],
    'words-missing': [
      ({ key, languages }) => `${key} in ${list(languages)}`,
      ({ language }) => `words in "${language}" too`,
    ],
    'words-too-many': [
      ({ language }) => words(language),
      ({ languages }) => `a language of the story: ${list(languages)}`,
    ],
    'sentence-untranslated': [({ id }) => `no translation of ${name(id)}`, 'one for each sentence'],
    'translation-of-no-sentence': [quotedId, 'the id of a sentence'],
    'translation-of-own-language': [
      ({ id, language }) => `a translation of ${name(id)} into ${name(language)}, its own language`,
      'none: the source says it itself',
    ],

    'no-such-territory': [
      ({ territory }) => list(territory),
      'codes and ids of which the basemap has the outline (data/world/land.json), or an outline of the story’s own in territory.geojson',
    ],
    'view-elsewhere': [
      ({ box }) => `a first view of ${box.join(', ')}`,
      ({ box }) => `some of the territory in it, which lies within ${box.join(', ')}`,
    ],
    'ground-of-no-zone': [
      (found) => `${km2(found.km2)} of the territory around ${at(found.at)} in no zone`,
      'a point of a zone in it',
    ],
    'ground-of-zones': [
      (found) => `${km2(found.km2)} of the territory in ${found.zones.map(name).join(' and ')} at once`,
      'a front between them',
    ],
    'zone-point-outside': [
      (found) => `a point of ${name(found.zone)} outside the territory, at ${at(found.at)}`,
      'points inside it',
    ],
    'front-divides-nothing': [
      ({ front }) => `the front ${name(front)}, which divides nothing`,
      'a line across the territory',
    ],
    'front-inside-zone': [
      (found) => `${name(found.zone)} on both sides of the front ${name(found.front)}, at ${at(found.at)}`,
      'two zones',
    ],
    'fronts-tangled': [
      ({ crossings }) => `fronts that cross each other more than ${crossings} times`,
      'fronts that cross where zones meet',
    ],
    'zone-beyond-places': [
      ({ id, km }) => `${words(id)}, which reaches ${km} km beyond the places that its claims name`,
      ({ km, places }) => `ground at most ${km} km from the nearest of them: ${list(places)}`,
    ],
    'other-passages': [
      ({ zone, route, times }) =>
        `${words(zone)}, through which ${name(route)} passes ${times} times between the two stops`,
      'a zone through which it passes once',
    ],
  },
};
