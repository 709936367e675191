import { visit } from 'jsonc-parser';
import type { WrittenDataset } from '../../story/schema/dataset';
import { systemProblem, written } from './coordinate-system';
import { quoted, quotedList } from './quoted';
import { geometryForm, isRowGeometry, type PlaceRead, readGeometry } from './read-geometry';
import { readPlace } from './read-place';
import type { Fields } from './read-row';
import type { Wrong } from './wrong';

type Json = Readonly<Record<string, unknown>>;

/** Features of GeoJSON as rows of a table: by the names of their properties. */
export interface FeatureRows {
  /** Reads a feature, by its text. */
  fieldsOf(text: string): Fields | Wrong;
  /** Properties that columns name which features have had since this was last asked. */
  seen(): readonly string[];
  /** @param seen properties that features have @returns what none of them has, if any has one of the others */
  missing(seen: ReadonlySet<string>): Wrong | undefined;
}

/** @returns how features are read, or what is wrong with the names of their properties */
export function featureRows(columns: WrittenDataset['columns']): FeatureRows | Wrong {
  const { actors = [], shape, ...single } = columns;
  const { longitude, latitude, rank } = columns;
  if (shape !== undefined)
    return { problem: 'found "shape" in "columns"; expected none, since features have their geometry' };
  if ((longitude === undefined) !== (latitude === undefined))
    return { problem: 'found one of "longitude" and "latitude" in "columns"; expected both or neither' };
  const names = [...new Set([...Object.values(single), ...actors])];
  const measures = new Set([longitude, latitude, rank]);
  let unseen = new Set(names);

  function fieldsOf(text: string): Fields | Wrong {
    const feature = parsed(text);
    if (!feature) return { problem: 'found what is no JSON; expected a feature' };
    const { type, id, geometry, properties, crs } = feature;
    if (type === 'FeatureCollection')
      return { problem: 'found a collection that has no list of "features"; expected one' };
    if (type !== 'Feature') return { problem: `found the type ${written(type)}; expected "Feature"` };
    const system = systemProblem(crs);
    if (system !== undefined) return { problem: system };
    // Its own id is a property of this name, where it has no other.
    const values: Json = { ...(id !== undefined && { id }), ...(properties as Json | null) };
    for (const name of unseen) if (Object.hasOwn(values, name)) unseen.delete(name);
    const twice = repeated(text, names);
    if (twice !== undefined)
      return { problem: `found ${quoted(twice)} again; expected it once in a feature` };
    const odd = names.find(
      (name) => Object.hasOwn(values, name) && !isCell(values[name], measures.has(name)),
    );
    if (odd !== undefined)
      return {
        problem: `found ${written(values[odd])} in the property ${quoted(odd)}; expected ${measures.has(odd) ? 'a number' : 'words in whole characters, or a whole number'}`,
      };
    const cell = (column: string) => (Object.hasOwn(values, column) ? String(values[column] ?? '') : '');
    return { cell, place: () => placeOf(geometry, { columns, cell }) };
  }

  return {
    fieldsOf,
    seen() {
      const found = names.filter((name) => !unseen.has(name));
      unseen = new Set(names);
      return found;
    },
    missing(seen) {
      const none = names.filter((name) => !seen.has(name));
      return none.length > 0 && none.length < names.length
        ? { problem: `found no feature with ${quotedList(none)} in its properties; expected some` }
        : undefined;
    },
  };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * Whether a value can be told as it is written. Of another number than a whole one JSON keeps the value and not its
 * digits, and of a large one not even that: only what is measured is such a number.
 */
const isCell = (value: unknown, isMeasure: boolean): boolean =>
  value === null ||
  (typeof value === 'string' && !/\p{Surrogate}/u.test(value)) ||
  Number.isSafeInteger(value) ||
  (isMeasure && Number.isFinite(value));

/** What a feature has but once itself. */
const ownMembers = ['id', 'geometry', 'properties'];

/** A member or a property that a feature has more than once: of such the parser keeps the last, and says nothing. */
function repeated(text: string, names: readonly string[]): string | undefined {
  // Most have each name once, as it is written.
  const isPlain = !text.includes('\\u');
  if (isPlain && [...names, 'geometry', 'properties'].every((name) => isOnce(text, JSON.stringify(name))))
    return undefined;
  const seen = new Set<string>();
  let again: string | undefined;
  visit(text, {
    onObjectProperty: (property, _offset, _length, _line, _character, path) => {
      const parents = path();
      const isOwn = parents.length === 0;
      if (!isOwn && !(parents.length === 1 && parents[0] === 'properties')) return;
      const key = `${isOwn} ${property}`;
      if (seen.has(key) && (isOwn ? ownMembers : names).includes(property)) again ??= property;
      seen.add(key);
    },
  });
  return again;
}

function isOnce(text: string, key: string): boolean {
  const first = text.indexOf(key);
  return first >= 0 && text.indexOf(key, first + key.length) < 0;
}

function placeOf(geometry: unknown, degrees: Parameters<typeof readPlace>[0]): PlaceRead | Wrong {
  if (geometry === null || geometry === undefined)
    return degrees.columns.longitude === undefined
      ? { problem: `found no geometry; expected ${geometryForm}` }
      : readPlace(degrees, 'property');
  const read = isRowGeometry(geometry) ? readGeometry(geometry) : { expected: geometryForm };
  if (!('expected' in read)) return readPlace(degrees, 'property', read);
  return { problem: `found the geometry ${written(geometry)}; expected ${read.expected}` };
}
