import type { FeatureCollection } from 'geojson';
import { allWords } from '../../../i18n/all-words';
import { interfaceLanguages, isInterfaceLanguage } from '../../../i18n/languages';
import type { StoryFolder } from '../../../story/files/parse';

/** Always included, since code formats with it and readers type it: printable ASCII, and invisible characters. */
const always = from(0x20, 0x7e).join('');
const unseen = '\u00A0\u00AD\u200C\u200D\u200E\u200F\u202F';

/** What the page says of itself, in every language of the interface: the same letters in every story's fonts. */
const ofInterface = [
  always + unseen,
  ...[interfaceLanguages, allWords].map((spoken) => JSON.stringify(spoken)),
];

/**
 * The code points of all of a story's page: the story in every language, the names on its ground, the interface. No
 * other story changes them.
 * @param ground the layers of the story's ground
 */
export function storyCodePoints(
  { files }: Pick<StoryFolder, 'files'>,
  ground: ReadonlyMap<string, string>,
): Set<number> {
  const texts = [
    ...ofInterface,
    ...files.values(),
    ...[...ground.values()].map((layer) => namesShown(layer, storyLanguages(files))),
    ...storyLanguages(files).map(formattedIn),
  ];
  const letters = new Set(texts.flatMap((text) => [...new Set(text)]));
  const shapes = joiningShapes.filter((shape) =>
    [...shape.normalize('NFKC')].every((one) => letters.has(one)),
  );
  return new Set([...letters, ...shapes].map((letter) => letter.codePointAt(0) ?? 0));
}

/** The names of a layer of the ground that a page of a story may show: a place's own only where it has no other. */
function namesShown(layer: string, languages: readonly string[]): string {
  const { features } = JSON.parse(layer) as FeatureCollection;
  const keys = languages.map((language) => `name:${language}`);
  return features
    .flatMap(({ properties }) => {
      const names = keys.flatMap((key) => properties?.[key] ?? []);
      return names.length > 0 ? names : [properties?.['name'], properties?.['name:en']];
    })
    .join('\n');
}

/** The languages of a story, by the names of its files. */
export function storyLanguages(files: ReadonlyMap<string, string>): string[] {
  const tags = [...files.keys()].map(
    (name) => /^(?:source|translation)(?:\.[\w-]+)?\.([\w-]+)\.(?:txt|json)$/.exec(name)?.[1],
  );
  return [...new Set(tags)].filter((tag) => tag !== undefined).filter(isTag);
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** What a page in a language may say beside the story's words: the language's own name, numbers and dates. */
function formattedIn(language: string): string {
  if (isInterfaceLanguage(language)) return '';
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2020, month, 28, 12));
  const dates = ['short', 'long'] as const;
  return [
    new Intl.DisplayNames([language], { type: 'language' }).of(language),
    ...[1_234_567_890.5, -6].map((number) => new Intl.NumberFormat(language).format(number)),
    ...dates.flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { year: 'numeric', month, day: 'numeric' });
      return months.map((day) => format.format(day));
    }),
  ].join('');
}

/**
 * The map engine shapes Arabic itself and draws presentation forms: each contextual shape is its own code point. First
 * those of other languages' letters, as of Persian and Urdu.
 */
const joiningShapes = [...from(0xfb50, 0xfbe7), ...from(0xfbfc, 0xfbff), ...from(0xfe70, 0xfeff)];

function from(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
