import type { Position } from 'geojson';
import { compileStory, type Territories } from '../../../../src/compile/compile';
import { partition } from '../../../../src/geo/partition/partition';
import type { Files } from '../../../../src/studio/document/files';
import { folderOf } from '../../../../src/studio/document/files';
import { createTerritories } from '../../../../src/studio/check/territories';
import { newStory } from '../../../../src/studio/edits/sentences';
import type { Choices, GroupChoice } from '../../../../src/studio/import/plan/choices';
import { groupsOf } from '../../../../src/studio/import/plan/groups';
import type { Plan } from '../../../../src/studio/import/plan/model';
import { planImport } from '../../../../src/studio/import/plan/plan';
import { propose } from '../../../../src/studio/import/plan/propose';
import { parsedOf, stateOf } from '../../../../src/studio/import/plan/story-state';
import type { Layer, Thing } from '../../../../src/studio/import/read/model';
import { readWorld } from '../../support/world';

const bounds = [28, -4, 32, 0] as const;

/** A new story of Rwanda, in English and Arabic. */
export const rwanda: Files = newStory({
  source: 'One sentence.',
  language: 'en',
  translations: ['ar'],
  territory: ['RWA'],
  bounds,
  views: { first: bounds, whole: bounds },
  asOf: '2031-05',
  today: '2031-01-01',
  schemas: '../../schema',
}).run(new Map());

const slug = 'a-draft';
const known = createTerritories(readWorld);

export async function territoriesOf(files: Files): Promise<Territories> {
  const parsed = parsedOf(slug, files);
  if (!parsed) throw new Error('found no story; expected one that can be read');
  return known(parsed);
}

export const area = (
  rings: readonly (readonly Position[])[],
  properties: Thing['properties'] = {},
): Thing => ({
  shape: { kind: 'area', polygons: [rings] },
  properties,
});
export const line = (positions: readonly Position[], properties: Thing['properties'] = {}): Thing => ({
  shape: { kind: 'line', line: positions },
  properties,
});
export const point = (at: Position, properties: Thing['properties'] = {}): Thing => ({
  shape: { kind: 'point', at },
  properties,
});

/** A ring between two longitudes and two latitudes. */
export const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const texts = {
  reason: { en: 'In a file', ar: 'في ملف' },
  description: { en: 'Taken from a file', ar: 'من ملف' },
  restName: { en: 'The rest', ar: 'البقية' },
};

export const party = { by: 'name', name: 'The army', kind: 'state' } as const;

/** What is planned of some things, with what is proposed but for some choices; without land where none is given. */
export function planOf(
  things: readonly Thing[],
  files: Files,
  territories: Territories | undefined,
  {
    group = {},
    name = 'Layer',
    ...others
  }: Partial<Choices> & { group?: Partial<GroupChoice>; name?: string } = {},
): Plan {
  const layers: readonly Layer[] = [{ name, things }];
  const groups = groupsOf(layers);
  const parsed = parsedOf(slug, files);
  if (!parsed) throw new Error('found no story; expected one that can be read');
  const story = parsed.story.value;
  const proposed = propose(groups, 'a file.geojson', {
    languages: ['en', 'ar'],
    actors: story.actors,
    asOf: '2031-05',
  });
  const chosen = Object.fromEntries(
    Object.entries(proposed.groups).map(([id, choice]) => [id, { ...choice, ...group }]),
  );
  const choices: Choices = { ...proposed, groups: chosen, toleranceKm: 0, ...others };
  return planImport(groups, choices, texts, stateOf(parsed, territories), () => {});
}

/** The codes of what is wrong with a story, but for what nobody has written yet. */
export function problemsOf(files: Files, territories: Territories): string[] {
  const { problems } = compileStory(folderOf(slug, files), territories);
  const unwritten = new Set(['to-be-written', 'sentence-without-place']);
  return problems.map(({ code }) => code).filter((code) => !unwritten.has(code));
}

/** The codes of what is wrong with the zones of a story, without all the rest of its compilation. */
export function zoneProblemsOf(files: Files, territories: Territories): string[] {
  const parsed = parsedOf(slug, files);
  const [land] = territories.values();
  if (!parsed || !land) throw new Error('found no story or no land; expected both');
  const { problems } = partition(
    land.outline,
    parsed.fronts.value.features.map(({ id, geometry }) => ({ id, line: geometry })),
    parsed.features
      .flatMap(({ value }) => value.features)
      .flatMap(({ id, geometry }) =>
        geometry?.type === 'MultiPoint' ? geometry.coordinates.map((at) => ({ zone: id, point: at })) : [],
      ),
    land.borders,
  );
  return problems.map((problem) => JSON.stringify(problem));
}

export const compiled = (files: Files, territories: Territories) =>
  compileStory(folderOf(slug, files), territories);
