import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { storyAt } from '../../src/story/dates/story-at';
import { indexEvidence } from '../../src/story/evidence';
import type { Story } from '../../src/story/model';
import { compileStory } from '../../src/compile/compile';
import { publishClaims } from '../../src/publish/claims';
import { publishClaimsTable } from '../../src/publish/tables';
import { withFile } from '../support/edits';
import { fixtureFolder } from '../support/fixture';
import { dated, type Plain, read, situated } from '../support/situated';
import * as original from '../support/stories';
import { rows } from '../support/tables';

type Claims = { claims: ({ id: string } & Plain)[] };
type Features = { features: { id: string; properties: Plain }[] };

/** The fixture with claims that are of these times, and zones that rest on these claims. */
function timed(times: Record<string, string>, claimsOf: Record<string, readonly string[]> = {}) {
  const file = read('claims.json') as Claims;
  const claims = file.claims.map((one) => (times[one.id] ? { ...one, valid: times[one.id] } : one));
  const zones = read('zones.geojson') as Features;
  const features = zones.features.map((one) => ({
    ...one,
    properties: { ...one.properties, ...(claimsOf[one.id] && { claims: claimsOf[one.id] }) },
  }));
  return withFile(
    withFile(fixtureFolder, 'claims.json', JSON.stringify({ ...file, claims })),
    'zones.geojson',
    JSON.stringify({ ...zones, features }),
  );
}

const situation = (month: string) => ({ id: `of-${month}`, date: `2031-${month}`, ...dated });
const north = 's1-north-holds-coast';
const problemsOf = (folder: typeof fixtureFolder, situations = [situation('03')]) =>
  situated(situations, {}, folder).problems.map(({ code, file }) => `${file.replace(/.*\//, '')}: ${code}`);

describe('a claim that is of a time only', () => {
  it('is evidence as of a date in that time, and stands apart as of another', () => {
    const folder = timed({ [north]: '2031-03' }, { 'zone-north': [north, 's4-atlantis-arms-north'] });
    const { story, problems } = situated([situation('03'), situation('05')], {}, folder);
    expect(problems).toEqual([]);
    if (!story) throw new Error('There is no story.');
    const of = (id: string) => {
      const evidence = indexEvidence(storyAt(story, id));
      return [evidence.claimsOf('zone-north'), evidence.claimsOfOtherTime('zone-north')].map((found) =>
        found.map((claim) => claim.id),
      );
    };
    expect(of('of-03')).toEqual([[north, 's4-atlantis-arms-north'], []]);
    expect(of('of-05')).toEqual([['s4-atlantis-arms-north'], [north]]);
  });

  it('must be of a date of the calendar', () => {
    expect(problemsOf(timed({ [north]: '2031-03/2031-02' }))).toEqual(['claims.json: no-such-date']);
  });

  it('must be of the time of what it supports', () => {
    const folder = timed({ [north]: '2030' });
    expect(problemsOf(folder)).toEqual(['zones.geojson: holder-without-claim']);
    expect(problemsOf(timed({ 's4-leagues-met': '2030' }))).toEqual([
      'relations.geojson: claim-of-other-time',
    ]);
  });

  it('must be of the date that it dates', () => {
    const dating = { ...situation('04'), dated: 'article', claims: [north] };
    const both = { 'zone-north': [north, 's4-atlantis-arms-north'] };
    expect(problemsOf(timed({ [north]: '2031-03' }, both), [situation('03'), dating])).toEqual([
      'story.json: claim-of-other-time',
    ]);
    expect(problemsOf(timed({ [north]: '2031-03/2031-04' }, both), [situation('03'), dating])).toEqual([]);
  });

  it('differs from no zone as of another date', () => {
    const differencesIn = ({ features }: Story) =>
      features.flatMap((one) => (one.kind === 'route' ? one.differences : []));
    const differing = differencesIn(original.story);
    expect(differing.length).toBeGreaterThan(0);
    const file = JSON.parse(original.folder.files.get('claims.json') ?? '') as Claims;
    const of = (time: string) => {
      const claims = file.claims.map((one) =>
        differing.some(({ claim }) => claim === one.id) ? { ...one, valid: time } : one,
      );
      const folder = withFile(original.folder, 'claims.json', JSON.stringify({ ...file, claims }));
      return differencesIn(compileStory(folder, original.territories).story as Story);
    };
    expect(of('2023')).toEqual(differing);
    expect(of('2019/2022')).toEqual([]);
  }, 120_000);

  it('is published with its time', () => {
    const { story } = situated([situation('03')], {}, timed({ [north]: '2031-02/2031-03' }));
    if (!story) throw new Error('There is no story.');
    const { first } = publishClaims(story) as { first: { items: { id: string; body: Plain }[] } };
    expect(first.items.flatMap(({ id, body }) => (body['cg:valid'] ? [[id, body['cg:valid']]] : []))).toEqual(
      [[`#${north}`, '2031-02/2031-03']],
    );
    const found = rows(publishClaimsTable(story));
    for (const row of found) expect(row['valid']).toBe(row['claim'] === north ? '2031-02/2031-03' : '');
    expect(found.some(({ claim }) => claim === north)).toBe(true);
  });
});

const month = fc.integer({ min: 1, max: 12 });
const time = fc.option(
  fc.tuple(month, month).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  { nil: undefined },
);
const two = (value: number) => String(value).padStart(2, '0');

test('as of each of random dates the evidence is what is of it, and a holder without any is a problem', () => {
  const supporting = [north, 's4-atlantis-arms-north'] as const;
  fc.assert(
    fc.property(time, time, fc.uniqueArray(month, { minLength: 1, maxLength: 3 }), (one, other, months) => {
      const given: Record<string, readonly [number, number] | undefined> = {
        [supporting[0]]: one,
        [supporting[1]]: other,
      };
      const dates = months.toSorted((a, b) => a - b);
      const isOf = (id: string, of: number) => {
        const span = given[id];
        return !span || (span[0] <= of && of <= span[1]);
      };
      const folder = timed(
        Object.fromEntries(
          Object.entries(given).flatMap(([id, span]) =>
            span ? [[id, `2031-${two(span[0])}/2031-${two(span[1])}`]] : [],
          ),
        ),
        { 'zone-north': supporting },
      );
      const { story, problems } = situated(
        dates.map((of) => situation(two(of))),
        {},
        folder,
      );
      const bare = dates.filter((of) => !supporting.some((id) => isOf(id, of)));
      const found = problems.filter(({ code }) => code === 'holder-without-claim');
      expect(found.map(({ found: values }) => (values as { date: string }).date)).toEqual(
        bare.map((of) => `2031-${two(of)}`),
      );
      if (!story) throw new Error('There is no story.');
      for (const of of dates) {
        const evidence = indexEvidence(storyAt(story, `of-${two(of)}`));
        const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);
        expect(ids(evidence.claimsOf('zone-north'))).toEqual(supporting.filter((id) => isOf(id, of)));
        expect(ids(evidence.claimsOfOtherTime('zone-north'))).toEqual(
          supporting.filter((id) => !isOf(id, of)),
        );
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
