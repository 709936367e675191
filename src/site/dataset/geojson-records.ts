import { quoted } from '../../publish/dataset/quoted';
import { chunksOf } from './chunks';
import { featureScanner } from './feature-scanner';
import { hasMark, markLength, recordLength, type TableRecord } from './table-record';

const [feed, closeList] = [0x0a, 0x5d];

/** Coordinate systems in degrees, lon before lat, as an older form of GeoJSON names them. */
const inDegrees = /(CRS:?84|[:/]4326)$/i;

/**
 * The features of GeoJSON (RFC 7946), those of a collection or one after the other (RFC 8142, or one a line), read piece
 * by piece: a million take no more memory than one.
 * @param file a descriptor
 * @throws Error where the text does not hold together, or its positions are not in degrees, with the line
 */
export function* geojsonRecords(file: number): Generator<TableRecord> {
  const scan = featureScanner();
  let pending = Buffer.alloc(0);
  let start = 0;
  let [line, firstLine] = [1, 1];
  /** Where in `pending` what is kept begins, if anything is. */
  let from: number | undefined;
  /** Of a collection, what is around its features. */
  let [before, after]: (string | undefined)[] = [];
  let isFirst = true;
  try {
    for (const chunk of chunksOf(file)) {
      const kept = from ?? pending.length;
      start += kept;
      let at = pending.length - kept;
      pending = Buffer.concat([pending.subarray(kept), chunk]);
      if (from !== undefined) from = 0;
      if (isFirst && hasMark(pending)) at = markLength;
      isFirst = false;
      for (; at < pending.length; at++) {
        if (pending[at] === feed) line++;
        const found = scan(pending[at] as number);
        if (found === 'begins' || found === 'listed') [from, firstLine] = [at, line];
        else if (found !== undefined) {
          const bytes = pending.subarray(from, at + 1);
          if (found === 'list') before = String(bytes);
          else if (bytes[0] === closeList) after = String(bytes);
          else yield { bytes, offset: start + (from ?? 0), line: firstLine };
          from = undefined;
        }
      }
      if (from !== undefined && pending.length - from > recordLength) break;
    }
  } catch (error) {
    throw new Error(`${line}: ${(error as Error).message}`, { cause: error });
  }
  if (from !== undefined && pending.length - from > recordLength)
    throw new Error(`${firstLine}: found a feature of more than ${recordLength} bytes; expected fewer`);
  if (from !== undefined)
    throw new Error(`${firstLine}: found no end of what begins here; expected its bracket`);
  if (before !== undefined && after === undefined)
    throw new Error(`${line}: found no end of the collection; expected "]" after its last feature`);
  if (before !== undefined) checkCollection(before + after);
}

/** @param text a collection without its features */
function checkCollection(text: string): void {
  const { type, crs } = parsed(text) as { type?: unknown; crs?: { properties?: { name?: unknown } } | null };
  if (type !== 'FeatureCollection')
    throw new Error(`1: found the type ${told(type)} around features; expected "FeatureCollection"`);
  const system = crs?.properties?.name;
  if (crs !== undefined && crs !== null && !(typeof system === 'string' && inDegrees.test(system)))
    throw new Error(
      `1: found positions in ${told(system ?? crs)}; expected degrees, longitude before latitude`,
    );
}

const told = (value: unknown) =>
  typeof value === 'string' ? quoted(value) : quoted(JSON.stringify(value) ?? '');

function parsed(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new Error('1: found what is no JSON around the features; expected a collection of GeoJSON');
  }
}
