import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { withEdit } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';

const situated = (more: string) =>
  compileStory(
    withEdit(
      fixtureFolder,
      'story.json',
      '{ "id": "2031-03", "date": "2031-03" }',
      `{ "id": "2031-03", "date": "2031-03", ${more} }`,
    ),
    fixtureTerritories,
  );
const zonesOf = ({ story }: ReturnType<typeof situated>) =>
  story?.features.filter((feature) => feature.kind === 'zone').map(({ id, holder }) => [id, holder.kind]);

const { story: fixture } = compileStory(fixtureFolder, fixtureTerritories);
const zones = (fixture?.features ?? []).filter(({ kind }) => kind === 'zone').map(({ id }) => id);
const fronts = [...new Set((fixture?.frontEdges ?? []).map(({ front }) => front))];

test('a situation says who holds a zone, whatever its file says', () => {
  const [zone = ''] = zones;
  const compiled = situated(
    `"holders": { "${zone}": { "holder": "contested", "actors": ["north-league", "south-league"] } }`,
  );
  expect(compiled.problems).toEqual([]);
  expect(zonesOf(compiled)).toContainEqual([zone, 'contested']);
});

test('fronts that a situation does not name do not cut', () => {
  expect(situated(`"fronts": ${JSON.stringify(fronts)}`).problems).toEqual([]);
  const { problems } = situated('"fronts": []');
  expect(problems.map(({ code }) => code)).toContain('ground-of-zones');
});
