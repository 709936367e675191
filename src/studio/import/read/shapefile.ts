import proj4 from 'proj4';
import { parseDbf, parseShp } from 'shpjs';
import { Collector } from './collect';
import { dbfEncoding } from './dbf-encoding';
import { type Contents, type OnProgress, refuse } from './model';

/** The files of a shapefile: bytes of each, by its extension. */
export interface ShapeParts {
  readonly shp: Uint8Array;
  readonly dbf?: Uint8Array | undefined;
  readonly prj?: Uint8Array | undefined;
  readonly cpg?: Uint8Array | undefined;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * A shapefile with its own projection and the encoding of its table. What the file does not tell is said.
 * @throws Refused
 */
export function readShapefile(parts: ShapeParts, name: string, onProgress: OnProgress): Contents {
  const found = new Collector(onProgress);
  const projection = projectionOf(parts.prj, found);
  const geometries = shapesIn(parts.shp, projection);
  if (projection === undefined) {
    const flat = JSON.stringify(geometries.slice(0, 50)).match(/-?\d+(\.\d+)?/g) ?? [];
    if (flat.some((number) => Math.abs(Number(number)) > 360)) throw refuse('projection-missing');
    found.note('projection-assumed', {});
  }
  const rows = parts.dbf ? rowsIn(parts.dbf, parts.cpg, found) : [];
  let emptyDates = 0;
  geometries.forEach((geometry, index) => {
    const row = rows[index];
    if (row === 'deleted') return found.leave('deleted-row');
    const cells = Object.entries(row ?? {}).map(([key, value]) => {
      if (!(value instanceof Date)) return [key, value] as const;
      const day = dayOf(value);
      if (day === '') emptyDates++;
      return [key, day] as const;
    });
    found.add(name, geometry, Object.fromEntries(cells), geometries.length);
  });
  if (emptyDates > 0) found.note('empty-dates', { count: emptyDates });
  return found.result('shapefile');
}

/** The well-known text of a projection that can be computed; nothing where the file has none. */
function projectionOf(prj: Uint8Array | undefined, found: Collector): string | undefined {
  if (!prj) return undefined;
  const text = new TextDecoder().decode(prj).trim();
  const [, name = text.slice(0, 60)] = /"([^"]+)"/.exec(text) ?? [];
  try {
    // The parser itself reads the bare numbers where it does not know a projection.
    proj4(text);
  } catch {
    throw refuse('unknown-projection', { name });
  }
  found.note('projection', { name });
  return text;
}

function shapesIn(shp: Uint8Array, projection: string | undefined): readonly unknown[] {
  try {
    return parseShp(own(shp), projection);
  } catch (error) {
    throw refuse('no-shp', { reason: String((error as Error).message).slice(0, 160) });
  }
}

function rowsIn(dbf: Uint8Array, cpg: Uint8Array | undefined, found: Collector): (Row | 'deleted')[] {
  const { label, isTold } = dbfEncoding(dbf, cpg);
  found.note(isTold ? 'encoding' : 'encoding-assumed', { name: label });
  try {
    const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
    const [count, start, length] = [
      view.getUint32(4, true),
      view.getUint16(8, true),
      view.getUint16(10, true),
    ];
    // The reader goes through as many rows as the table says, also where there are none: billions in a damaged one.
    if (start > dbf.length || count * Math.max(1, length) > dbf.length)
      throw new Error(
        `found ${dbf.length} bytes; expected ${count} rows of ${length} bytes from byte ${start}`,
      );
    const rows = parseDbf(own(dbf), label);
    return rows.map((row, index) => (dbf[start + index * length] === 0x2a ? 'deleted' : row));
  } catch (error) {
    throw refuse('no-dbf', { reason: String((error as Error).message).slice(0, 160) });
  }
}

/** A buffer of the bytes alone. */
const own = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

/** A day as year-month-day; nothing for the day that an empty field is read as, or for none. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  if (year === 1899 && month === 11 && day === 30) return '';
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
