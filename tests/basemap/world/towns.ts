import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TownsFile, townsOf, type WorldTown } from '../../../src/basemap/world/towns';

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'world', 'towns');

/** Towns of the whole world by the name of their file, `capitals` left out: it repeats those of the cells. */
export const townsByCell: ReadonlyMap<string, readonly WorldTown[]> = new Map(
  readdirSync(folder)
    .filter((name) => name !== 'capitals.json')
    .map((name) => [
      name.replace('.json', ''),
      townsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')) as TownsFile),
    ]),
);

export const allTowns: readonly WorldTown[] = [...townsByCell.values()].flat();
