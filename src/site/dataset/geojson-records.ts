import { systemProblem, written } from '../../publish/dataset/coordinate-system';
import { chunksOf } from './chunks';
import { featureScanner } from './feature-scanner';
import { hasMark, markLength, recordLength, type TableRecord } from './table-record';

const feed = 0x0a;

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
  const around: (readonly [string, number])[] = [];
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
        if (found === 'feature begins' || found === 'list ends') [from, firstLine] = [at, line];
        else if (found !== undefined) {
          const bytes = pending.subarray(from, at + 1);
          if (found === 'feature ends') yield { bytes, offset: start + (from ?? 0), line: firstLine };
          else around.push([String(bytes), firstLine]);
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
  if (around.length === 1)
    throw new Error(`${line}: found no end of the collection; expected "]" after its last feature`);
  if (around.length > 0) checkCollection(around);
}

/** What is around the features of a collection: texts, and the lines that they begin at. */
type Around = readonly (readonly [text: string, line: number])[];

function checkCollection(around: Around): void {
  const { type, crs } = parsed(around);
  if (type !== 'FeatureCollection')
    throw new Error(
      `${lineOf('"type"', around)}: found the type ${written(type)} around features; expected "FeatureCollection"`,
    );
  const problem = systemProblem(crs);
  if (problem !== undefined) throw new Error(`${lineOf('"crs"', around)}: ${problem}`);
}

function parsed(around: Around): { readonly type?: unknown; readonly crs?: unknown } {
  try {
    return JSON.parse(around.map(([text]) => text).join('')) as object;
  } catch {
    const [[, line] = ['', 1]] = around;
    throw new Error(`${line}: found what is no JSON around the features; expected a collection of GeoJSON`);
  }
}

/** The line of a member of a collection, or that at which it begins. */
function lineOf(member: string, around: Around): number {
  const [text, line] = around.find(([one]) => one.includes(member)) ?? ['', around[0]?.[1] ?? 1];
  return line + text.slice(0, Math.max(0, text.indexOf(member))).split('\n').length - 1;
}
