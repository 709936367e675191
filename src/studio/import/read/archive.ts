import { unzipSync } from 'fflate';
import { unpack } from '../../../story/files/unpack';
import { type Contents, type Layer, type Left, type Note, type OnProgress, refuse } from './model';
import { readShapefile } from './shapefile';

/** Bytes of what is wanted of an archive together, unpacked. */
const mostBytes = 200_000_000;
const mostFiles = 500;

const litter = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
const wanted = /\.(shp|dbf|prj|cpg|kml|geojson|json|gpx|csv|tsv|umap)$/i;
const alone = /\.(kml|geojson|json|gpx|csv|tsv|umap)$/i;

type Read = (bytes: Uint8Array, name: string, onProgress: OnProgress) => Promise<Contents>;

/**
 * What is in an archive: its shapefiles, its documents of KML, its tables and texts of GeoJSON.
 * @param read reads a file that stands alone
 * @throws Refused
 */
export async function readArchive(bytes: Uint8Array, onProgress: OnProgress, read: Read): Promise<Contents> {
  const files = unpacked(bytes);
  const found: Contents[] = [];
  for (const [path, contents] of files) {
    const name = path.replace(/^.*\//, '');
    const stem = path.slice(0, path.lastIndexOf('.'));
    if (/\.shp$/i.test(path)) {
      const part = (extension: string) =>
        files.find(([other]) => other.toLowerCase() === `${stem}.${extension}`.toLowerCase())?.[1];
      const parts = { shp: contents, dbf: part('dbf'), prj: part('prj'), cpg: part('cpg') };
      found.push(readShapefile(parts, name.replace(/\.\w+$/, ''), onProgress));
    } else if (alone.test(path)) found.push(await read(contents, name, onProgress));
  }
  if (found.length === 0) throw refuse('nothing-in-zip');
  return together(found);
}

function unpacked(bytes: Uint8Array): (readonly [string, Uint8Array])[] {
  const listed: { name: string; size: number }[] = [];
  try {
    // Once without unpacking: a small archive can say that it holds more than there is memory for.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        listed.push({ name, size: originalSize });
        return false;
      },
    });
  } catch {
    throw refuse('no-zip');
  }
  const names = listed.map(({ name }) => name);
  if (names.some((name) => /^(xl|content\.xml)(\/|$)/i.test(name))) throw refuse('spreadsheet');
  const taken = listed.filter(({ name }) => wanted.test(name) && !litter.test(name));
  if (taken.length > mostFiles) throw refuse('too-large', { most: mostFiles });
  if (taken.reduce((sum, { size }) => sum + size, 0) > mostBytes)
    throw refuse('too-large', { most: mostBytes });
  try {
    return Object.entries(unpack(bytes, (name) => wanted.test(name) && !litter.test(name)));
  } catch {
    throw refuse('no-zip');
  }
}

/** The contents of several files as those of one. */
function together(found: readonly Contents[]): Contents {
  const [only] = found;
  if (found.length === 1 && only) return only;
  const left = new Map<Left['why'], number>();
  for (const { why, count } of found.flatMap((one) => one.left)) left.set(why, (left.get(why) ?? 0) + count);
  const layers = new Map<string, Layer>();
  for (const layer of found.flatMap((one) => one.layers)) {
    const name = layers.has(layer.name) ? `${layer.name} (${layers.size + 1})` : layer.name;
    layers.set(name, { name, things: layer.things });
  }
  const notes = found.flatMap((one): readonly Note[] => one.notes);
  const once = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return {
    format: 'zip',
    layers: [...layers.values()],
    left: [...left].map(([why, count]) => ({ why, count })),
    notes: [...once.values()],
  };
}
