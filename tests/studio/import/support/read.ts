import { strToU8 } from 'fflate';
import type { Columns } from '../../../../src/studio/import/read/csv';
import type { Contents, Refusal, Thing } from '../../../../src/studio/import/read/model';
import { readFile } from '../../../../src/studio/import/read/read';

const bytesOf = (file: string | Uint8Array | object): Uint8Array =>
  file instanceof Uint8Array ? file : strToU8(typeof file === 'string' ? file : JSON.stringify(file));

/** What is read from a file that is no damaged one. */
export async function contentsOf(
  file: string | Uint8Array | object,
  name = 'a file',
  columns?: Columns,
): Promise<Contents> {
  const { contents, refusal } = await readFile(bytesOf(file), name, () => {}, columns);
  if (!contents) throw new Error(`${name}: found ${refusal.code}; expected contents`);
  return contents;
}

/** Why a file is not read. */
export async function refusalOf(file: string | Uint8Array | object, name = 'a file'): Promise<Refusal> {
  const { refusal } = await readFile(bytesOf(file), name, () => {});
  if (!refusal) throw new Error(`${name}: found contents; expected a refusal`);
  return refusal;
}

/** All things of a file, its layers one after another. */
export const thingsIn = ({ layers }: Contents): readonly Thing[] => layers.flatMap(({ things }) => things);
