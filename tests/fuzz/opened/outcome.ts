import type { Position } from 'geojson';
import { openZip } from '../../../src/story/files/zip';
import type { Contents, Thing } from '../../../src/studio/import/read/model';
import { readFile } from '../../../src/studio/import/read/read';
import { refusalWords } from '../../../src/studio/import/import-words';
import { openText } from '../../../src/studio/text/open-text';
import type { Outcome } from '../outcome';
import type { OpenedMutant } from './mutant';

/** What becomes of a file that an author opens: it is taken, it is refused with a reason, or it shows a defect. */
export async function openedOutcome({ as, name, bytes }: OpenedMutant): Promise<Outcome> {
  try {
    return await { shapes: shapesOf, text: textOf, story: storyOf }[as](name, bytes);
  } catch (error) {
    return { kind: 'defect', what: (error as Error).stack ?? String(error) };
  }
}

const taken: Outcome = { kind: 'compiled' };
const refused = (reason: string): Outcome => ({ kind: 'refused', rules: [reason] });
const defect = (what: string): Outcome => ({ kind: 'defect', what });

async function shapesOf(name: string, bytes: Uint8Array): Promise<Outcome> {
  const { contents, refusal } = await readFile(bytes, name, () => {});
  if (refusal)
    return refusal.code in refusalWords ? refused(refusal.code) : defect(`no words: ${refusal.code}`);
  const [wrong] = wrongIn(contents);
  return wrong ? defect(wrong) : taken;
}

/** What no shape may be that a map is to draw, and no property that a list is to show. */
function* wrongIn({ layers }: Contents): Generator<string> {
  for (const { things } of layers) {
    for (const { shape, properties } of things) {
      for (const at of positionsOf(shape)) if (!isOnEarth(at)) yield `position ${JSON.stringify(at)}`;
      if (shape.kind === 'area') {
        const open = shape.polygons
          .flat()
          .find((ring) => `${ring.at(-1)}` !== `${ring[0]}` || ring.length < 4);
        if (open) yield `ring ${JSON.stringify(open).slice(0, 200)}`;
      }
      const odd = Object.entries(properties).find(([, value]) => typeof value !== 'string');
      if (odd) yield `property ${JSON.stringify(odd)}`;
    }
  }
}

const isOnEarth = ([lon = Number.NaN, lat = Number.NaN, ...more]: Position) =>
  Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && more.length === 0;

function positionsOf(shape: Thing['shape']): readonly Position[] {
  if (shape.kind === 'point') return [shape.at];
  return shape.kind === 'line' ? shape.line : shape.polygons.flat(2);
}

async function textOf(name: string, bytes: Uint8Array): Promise<Outcome> {
  const { opened, refusal } = await openText(name, bytes);
  if (refusal) return refused(refusal.code);
  if (/\p{Cs}/u.test(opened.text)) return defect('half a character');
  return /[\0\r]/.test(opened.text) ? defect('a control character') : taken;
}

async function storyOf(_: string, bytes: Uint8Array): Promise<Outcome> {
  const { files, refusal } = openZip(bytes);
  if (refusal) return refused(refusal.code);
  const names = [...files.keys()];
  const climbs = names.find((name) => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|\0/.test(name));
  if (climbs !== undefined) return defect(`name ${JSON.stringify(climbs)}`);
  const folded = new Set(names.map((name) => name.toLowerCase()));
  return folded.size === names.length ? taken : defect('names that differ in case alone');
}
