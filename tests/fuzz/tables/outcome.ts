import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileStory } from '../../../src/compile/compile';
import { cutDataset, writtenDataset } from '../../../src/site/dataset/cut-dataset';
import type { StoryFolder } from '../../../src/story/files/parse';
import { isError } from '../../../src/story/problems';
import { fixtureTerritories } from '../../support/fixture';
import type { Outcome } from '../outcome';
import type { TableMutant } from './mutant';
import { readBack } from './read-back';
import { recordsOf } from './records-of';

/** The most lines that tell what is wrong with a table, and characters of one beyond which nobody reads it. */
const mostFaults = 22;
const longest = 1000;

/** Puts a table of events through all that a build does with it, and reads back what it was cut into. */
export async function tableOutcome({ folder, name, table }: TableMutant): Promise<Outcome> {
  const place = mkdtempSync(join(tmpdir(), 'tables-'));
  const cache = join(place, 'cut');
  try {
    mkdirSync(cache);
    writeFileSync(join(place, name), table);
    const rules = brokenRules(folder);
    if (rules.length > 0) return { kind: 'refused', rules };
    const written = writtenDataset(folder);
    if (!written) return { kind: 'compiled' };
    const cut = cutDataset(place, written, cache);
    if ('dataset' in cut) {
      const wrong = await readBack(cut, written, recordsOf(name, table));
      return wrong === undefined ? { kind: 'compiled' } : { kind: 'defect', what: wrong };
    }
    const left = readdirSync(cache);
    if (left.length > 0) return { kind: 'defect', what: `left behind: ${left.join(', ')}` };
    const unclear = unclearIn(cut, table);
    return unclear === undefined
      ? { kind: 'refused', rules: ['table'] }
      : { kind: 'defect', what: `unclear: ${unclear.slice(0, 300)}` };
  } catch (error) {
    return { kind: 'defect', what: (error as Error).stack ?? String(error) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The rules that stories break: most mutants have the same one, which takes longer to compile than a table to cut. */
const known = new WeakMap<StoryFolder, readonly string[]>();

function brokenRules(folder: StoryFolder): readonly string[] {
  const found = known.get(folder);
  if (found) return found;
  const { story, problems } = compileStory(folder, fixtureTerritories);
  const errors = problems.filter(isError);
  if (!story && errors.length === 0) throw new Error('refused without a problem');
  const rules = [...new Set(errors.map(({ rule }) => String(rule)))];
  known.set(folder, rules);
  return rules;
}

/** A fault that names no line of the table, or that nobody can read. */
function unclearIn(faults: readonly string[], table: Uint8Array): string | undefined {
  if (faults.length === 0) return 'refused without a fault';
  if (faults.length > mostFaults) return `${faults.length} faults`;
  const lines = Buffer.from(table).toString('latin1').split('\n').length;
  return faults.find((fault, index) => {
    if (/^events(?:\.csv|-table\.geojson): \d+ more like these$/.test(fault))
      return index !== faults.length - 1;
    const [, line] =
      /^events(?:\.csv|-table\.geojson):(\d+): (?:feature \d+: )?found .+; expected .+$/.exec(fault) ?? [];
    const hasLine = line !== undefined && Number(line) >= 1 && Number(line) <= lines;
    const own = fault.replace(/"(?:[^"\\]|\\.)*"/g, '');
    return (
      !hasLine ||
      fault.length > longest ||
      /[\p{Cc}\p{Cf}\p{Cs}]/u.test(fault) ||
      /undefined|NaN|\[object/.test(own)
    );
  });
}
