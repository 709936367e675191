import { declaredXmlEncoding } from './declared-encoding';
import type { Columns } from './csv';
import { decode } from '../../text/decode';
import { type Contents, mostFileBytes, type OnProgress, Refused, type Refusal, refuse } from './model';

export type Reading =
  | { readonly contents: Contents; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly contents?: undefined };

/**
 * Reads the shapes of a file. What sort it is of is told by its contents; each format's reader is loaded with the first
 * file of it.
 * @param name the file's, for what has no name of its own
 * @param columns those of a table that have its coordinates, where an author has chosen them
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  onProgress: OnProgress,
  columns?: Columns,
): Promise<Reading> {
  try {
    const contents = await contentsOf(bytes, name, onProgress, columns);
    const isEmpty = contents.layers.every(({ things }) => things.length === 0);
    if (isEmpty && contents.table === undefined) throw refuse('nothing-in-file');
    return { contents };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}

async function contentsOf(
  bytes: Uint8Array,
  name: string,
  onProgress: OnProgress,
  columns?: Columns,
): Promise<Contents> {
  if (bytes.length === 0) throw refuse('empty');
  if (bytes.length > mostFileBytes) throw refuse('too-large', { most: mostFileBytes });
  const stem = name.replace(/(\.(shp|geo))?\.\w+$/i, '') || name;
  if (startsWith(bytes, [0x50, 0x4b])) {
    onProgress({ stage: 'unpacking', done: 0, all: 1 });
    const { readArchive } = await import('./archive');
    return readArchive(bytes, onProgress, (within, own) =>
      startsWith(within, [0x50, 0x4b])
        ? Promise.reject(refuse('nothing-in-zip'))
        : contentsOf(within, /^doc\.kml$/i.test(own) ? `${stem}.kml` : own, onProgress),
    );
  }
  if (startsWith(bytes, [0, 0, 0x27, 0x0a])) throw refuse('shp-alone');
  onProgress({ stage: 'parsing', done: 0, all: 1 });
  const text = decode(bytes, declaredXmlEncoding(bytes))?.text;
  if (text === undefined) throw refuse('no-text');
  const [first] = /[^\s\uFEFF]/.exec(text) ?? [];
  if (first === undefined) throw refuse('empty');
  if (first === '<') return readXml(text, stem, onProgress);
  if (first === '{' || first === '[') {
    const { parseJson, readGeojson } = await import('./geojson');
    const json = parseJson(text.replace(/^\uFEFF/, ''));
    if (json['type'] !== 'umap') return readGeojson(json, stem, onProgress);
    return (await import('./umap')).readUmap(json, stem, onProgress);
  }
  return (await import('./csv')).readCsv(text, stem, onProgress, columns);
}

async function readXml(text: string, name: string, onProgress: OnProgress): Promise<Contents> {
  const { parseXml } = await import('./xml');
  const tree = parseXml(text);
  const root = tree.documentElement?.localName ?? '';
  if (root === 'kml') return (await import('./kml')).readKml(tree, name, onProgress);
  if (root === 'gpx') return (await import('./gpx')).readGpx(tree, name, onProgress);
  throw refuse('unknown-xml', { name: root });
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);
