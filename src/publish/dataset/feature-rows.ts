import { visit } from 'jsonc-parser';
import type { WrittenDataset } from '../../story/schema/dataset';
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
  /** What of the columns no feature that was read had. */
  missing(): Wrong | undefined;
}

export function featureRows(columns: WrittenDataset['columns']): FeatureRows {
  const { actors = [], shape, ...single } = columns;
  const names = [...new Set([...Object.values(single), ...actors])];
  const unseen = new Set(names);

  function fieldsOf(text: string): Fields | Wrong {
    const feature = parsed(text);
    if (!feature) return { problem: 'found what is no JSON; expected a feature' };
    if (feature['type'] !== 'Feature')
      return { problem: `found the type ${written(feature['type'])}; expected "Feature"` };
    const { id, geometry, properties } = feature;
    // Its own id is a property of this name, where it has no other.
    const values: Json = { ...(id !== undefined && { id }), ...(properties as Json | null) };
    for (const name of unseen) if (Object.hasOwn(values, name)) unseen.delete(name);
    const odd = names.find((name) => Object.hasOwn(values, name) && !isCell(values[name]));
    if (odd !== undefined)
      return {
        problem: `found ${written(values[odd])} in the property ${quoted(odd)}; expected words in whole characters, or a number`,
      };
    const twice = repeated(text, names);
    if (twice !== undefined)
      return { problem: `found the property ${quoted(twice)} again; expected it once in a feature` };
    const cell = (column: string) => (Object.hasOwn(values, column) ? String(values[column] ?? '') : '');
    return { cell, place: () => placeOf(geometry, { columns, cell }) };
  }

  function missing(): Wrong | undefined {
    if (shape !== undefined)
      return { problem: 'found "shape" in "columns"; expected none, since features have their geometry' };
    if (unseen.size === 0) return undefined;
    return { problem: `found no feature with ${quotedList([...unseen])} in its properties; expected some` };
  }
  return { fieldsOf, missing };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const written = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : quoted(JSON.stringify(value) ?? '');

/** Not what would be another than is written: half of a pair of surrogates, a number with more digits than are kept. */
const isCell = (value: unknown): value is string | number | null =>
  typeof value === 'string'
    ? !/\p{Surrogate}/u.test(value)
    : value === null ||
      (typeof value === 'number' && !(Number.isInteger(value) && !Number.isSafeInteger(value)));

/** A property that a feature has more than once: of such the parser keeps the last, and says nothing. */
function repeated(text: string, names: readonly string[]): string | undefined {
  // Most have each name once, as it is written.
  if (!text.includes('\\u') && names.every((name) => isOnce(text, JSON.stringify(name)))) return undefined;
  const seen = new Set<string>();
  let again: string | undefined;
  visit(text, {
    onObjectProperty: (property, _offset, _length, _line, _character, path) => {
      const [parent, ...others] = path();
      if (parent !== 'properties' || others.length > 0) return;
      if (seen.has(property) && names.includes(property)) again ??= property;
      seen.add(property);
    },
  });
  return again;
}

function isOnce(text: string, key: string): boolean {
  const first = text.indexOf(key);
  return first >= 0 && text.indexOf(key, first + key.length) < 0;
}

function placeOf(geometry: unknown, degrees: Parameters<typeof readPlace>[0]): PlaceRead | Wrong {
  const { longitude, latitude } = degrees.columns;
  const hasDegrees = longitude !== undefined && latitude !== undefined;
  if (geometry === null || geometry === undefined)
    return hasDegrees
      ? readPlace(degrees, 'property')
      : { problem: `found no geometry; expected ${geometryForm}` };
  const read = isRowGeometry(geometry) ? readGeometry(geometry) : { expected: geometryForm };
  if (!('expected' in read)) return readPlace(degrees, 'property', read);
  return { problem: `found the geometry ${written(geometry)}; expected ${read.expected}` };
}
