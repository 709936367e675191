import type { Text } from '../../../story/model';
import { folded } from '../read/columns';
import type { Choices, GroupChoice, Party } from './choices';
import { type Group, propertiesOf, type PropertyInfo } from './groups';
import { eventColumns } from './event-kinds';
import { codeColumns, dateCodeColumns } from './precision-codes';

const nameKeys = [
  'name',
  'title',
  'label',
  'nom',
  'ad',
  'isim',
  'اسم',
  'الاسم',
  'location',
  'wherecoordinates',
  'unit',
];
const dateKeys = [
  'eventdate',
  'datestart',
  'date',
  'datetime',
  'day',
  'tarih',
  'التاريخ',
  'timestamp',
  'time',
];
const partyKeys = [
  'holder',
  'control',
  'controlledby',
  'controller',
  'party',
  'faction',
  'side',
  'actor',
  'group',
];

/** What is known of the story that the shapes are put into. */
export interface StoryFacts {
  /** The source's first. */
  readonly languages: readonly string[];
  readonly actors: readonly { readonly id: string; readonly name: Text }[];
  /** The date as of which the map is, EDTF. */
  readonly asOf: string;
}

/** What becomes what, until an author says otherwise; who holds an area is not guessed. */
export function propose(
  groups: readonly Group[],
  file: string,
  facts: StoryFacts,
): Omit<Choices, 'toleranceKm'> {
  const date = /\d{4}-\d{2}-\d{2}/.exec(file)?.[0];
  return {
    groups: Object.fromEntries(groups.map((group) => [group.id, choiceFor(group, facts)])),
    source: { name: file, asOf: date ?? facts.asOf, licence: '', url: '' },
  };
}

function choiceFor({ kind, layer, things }: Group, { languages }: StoryFacts): GroupChoice {
  const properties = propertiesOf(things);
  const date = byNames(properties, dateKeys)?.key;
  const isFront = /front|contact|frontline|جبهة|خط تماس/i.test(layer);
  const has = (column: string) => properties.some(({ key }) => key.toLowerCase() === column);
  const [code, dateCode] = [codeColumns, dateCodeColumns].map((columns) =>
    columns.find(([column]) => has(column)),
  );
  const eventFrom = eventColumns.find(has);
  const becomes = {
    point: code || eventFrom ? 'event' : 'place',
    line: isFront ? 'front' : 'route',
    area: 'zone',
  } as const;
  return {
    becomes: becomes[kind],
    names: namesIn(properties, languages),
    event: 'clash',
    eventFrom: eventFrom && keyOf(properties, eventFrom),
    date,
    dateCodes: dateCode && { property: keyOf(properties, dateCode[0]), codes: dateCode[1] },
    party: kind === 'area' ? partyIn(properties) : undefined,
    precisionKm: kind === 'point' ? 1 : 2,
    precision: code && { property: keyOf(properties, code[0]), codes: code[1] },
  };
}

const keyOf = (properties: readonly PropertyInfo[], column: string) =>
  properties.find(({ key }) => key.toLowerCase() === column)?.key ?? column;

const byNames = (properties: readonly PropertyInfo[], names: readonly string[]) =>
  names.map((name) => properties.find(({ key }) => folded(key) === name)).find((one) => one !== undefined);

function partyIn(properties: readonly PropertyInfo[]): Party | undefined {
  const found = byNames(properties, partyKeys);
  return found && { by: 'property', property: found.key, kind: 'armed-groups' };
}

/** Names in a language: by a property that names it at its end, else by one of names in the language's script. */
function namesIn(properties: readonly PropertyInfo[], languages: readonly string[]): Record<string, string> {
  const plain = byNames(properties, nameKeys);
  return Object.fromEntries(
    languages.flatMap((language) => {
      const own = withSuffix(properties, language);
      if (own) return [[language, own.key]];
      return plain && isArabic(plain.sample) === usesArabic.has(language.split('-')[0] ?? '')
        ? [[language, plain.key]]
        : [];
    }),
  );
}

/** Of several, the one whose values differ most: the name of the thing, not of the country that it is in. */
function withSuffix(properties: readonly PropertyInfo[], language: string): PropertyInfo | undefined {
  const [tag = ''] = language.split('-');
  const suffix = new RegExp(`[_:. -]${tag}$`, 'i');
  return properties
    .filter(({ key }) => suffix.test(key))
    .toSorted((one, other) => other.values - one.values)[0];
}

const usesArabic = new Set(['ar', 'fa', 'ur', 'ckb', 'ps']);
const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
