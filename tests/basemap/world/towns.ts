import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TownsFile, townsOf, type WorldTown } from '../../../src/basemap/world/towns';

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'world', 'towns');

/** Towns by the path of their file under `towns/`; capitals with their names in all languages. */
const townsByPath: ReadonlyMap<string, readonly WorldTown[]> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !path.startsWith('capitals/'))
    .map((path) => [path, townsOf(parsed(path) as TownsFile)]),
);

function parsed(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

/** Towns for the countries around, by level and cell. */
export const townsOfCells = [...townsByPath].flatMap(([path, towns]) => {
  const [, level, cell] = /^from-(\d+)-km\/(.*)\.json$/u.exec(path) ?? [];
  return level && cell ? [{ level: Number(level), cell, towns }] : [];
});

const capitalNames = readdirSync(join(folder, 'capitals')).map((file) => ({
  language: file.replace('.json', ''),
  names: parsed(`capitals/${file}`) as Readonly<Record<string, string>>,
}));

/** A capital with its names in all languages. */
const named = (town: WorldTown): WorldTown => ({
  ...town,
  names: {
    ...town.names,
    ...Object.fromEntries(
      capitalNames.flatMap(({ language, names }) => {
        const name = names[town.id];
        return name ? [[language, name]] : [];
      }),
    ),
  },
});

/** Towns of the whole world, each once. */
export const allTowns: readonly WorldTown[] = [
  ...(townsByPath.get('capitals.json') ?? []).map(named),
  ...[...townsByPath].flatMap(([path, towns]) => (/^[A-Z]{3}\.json$/u.test(path) ? towns : [])),
];
