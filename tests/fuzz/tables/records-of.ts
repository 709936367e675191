import { parse } from 'csv-parse/sync';
import type { Geometry } from 'geojson';
import type { DatasetName } from '../../../src/story/dataset/table-name';

/** A row as another reader reads it. */
export interface TableRow {
  cell(column: string): string;
  readonly geometry?: Geometry | null;
}

/** The rows of a table of which every row can be read. */
export function recordsOf(name: DatasetName, table: Uint8Array): TableRow[] {
  if (name === 'events-table.geojson') return featuresIn(Buffer.from(table).toString('utf8')).map(asRow);
  const [header = [], ...records] = parse(Buffer.from(table), {
    bom: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    recordDelimiter: ['\r\n', '\n', '\r'],
    skipEmptyLines: true,
  });
  return records.map((record) => ({ cell: (column) => record[header.indexOf(column)] ?? '' }));
}

interface Feature {
  readonly id?: unknown;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>> | null;
}

const asRow = ({ id, geometry, properties }: Feature): TableRow => ({
  cell: (column) => String(properties?.[column] ?? (column === 'id' ? (id ?? '') : '')),
  geometry,
});

/** Features of a collection, or one after the other: the shortest beginnings of what is left that are JSON. */
function featuresIn(text: string): Feature[] {
  const found: unknown[] = [];
  let rest = text.replace(/^\uFEFF/, '');
  for (let end = rest.indexOf('}'); end >= 0; end = rest.indexOf('}', end + 1)) {
    const value = jsonOf(rest.slice(0, end + 1).replaceAll('\u001e', ' '));
    if (value === undefined) continue;
    found.push(value);
    rest = rest.slice(end + 1);
    end = -1;
  }
  const [first] = found as { features?: Feature[] }[];
  return first?.features ?? (found as Feature[]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
