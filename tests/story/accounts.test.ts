import { describe, expect, it } from 'vitest';
import { accountOf, compareAccounts } from '../../src/story/accounts';
import { indexEvidence } from '../../src/story/evidence';
import { story } from '../support/stories';

const evidence = indexEvidence(story);
const voices = (speaker: string) => Object.fromEntries(accountOf(story, evidence, [speaker]).sentences);
const said = (...numbers: number[]) => Object.fromEntries(numbers.map((number) => [`s${number}`, 'said']));

describe('the accounts of the first story, as a close reading has them', () => {
  it('gives the ministry its statement', () => expect(voices('tr-mod')).toEqual(said(1, 4, 5, 6)));
  it('gives the agency what it says, and only implies sentence 8', () =>
    expect(voices('sana')).toEqual({ ...said(7, 10), s8: 'implied' }));
  it('gives the article the rest, and its own words in sentences 4, 7 and 8', () =>
    expect(voices('article')).toEqual(said(2, 3, 4, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20)));
});

describe('an account', () => {
  it('supports what its claims support, and says more strongly what it says than what it implies', () => {
    const { features } = accountOf(story, evidence, ['sana']);
    expect(features.get('zone-afrin')).toBe('said');
    expect(features.get('zone-tell-abyad-ras-al-ayn')).toBe('implied');
    expect(features.get('m4')).toBe('said');
    expect(features.has('zone-idlib')).toBe(false);
  });

  it('of several speakers is all of theirs', () => {
    const all = accountOf(
      story,
      evidence,
      story.speakers.map(({ id }) => id),
    );
    expect(all.claims).toEqual(story.claims);
  });
});

describe('two accounts side by side', () => {
  const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

  it('differ on what was discussed: sentences 5 and 6 against 8', () => {
    const { differ } = compareAccounts(story, 'tr-mod', 'sana');
    expect(differ.map(({ topic }) => topic.id)).toEqual(['agenda-of-the-meeting']);
    const [one = [], other = []] = differ[0]?.claims ?? [];
    expect(ids(one).filter((id) => /^s[56]-/.test(id)).length).toBe(4);
    expect(ids(other)).toEqual(['s8-withdrawal-discussed', 's8-m4-reopening-discussed']);
  });

  it('differ on the road: sentence 9 against 10', () => {
    const { differ } = compareAccounts(story, 'article', 'sana');
    expect(differ.map(({ topic }) => topic.id)).toEqual(['who-holds-the-m4']);
    expect(differ[0]?.claims.map(ids)).toEqual([
      ['s9-m4-control'],
      ['s10-backed-groups-hold-parts-of-aleppo', 's10-russian-influence-latakia'],
    ]);
  });

  it('lose no claim of either, and put each on its own side', () => {
    for (const first of story.speakers) {
      for (const second of story.speakers.filter(({ id }) => id !== first.id)) {
        const { agree, differ, only } = compareAccounts(story, first.id, second.id);
        [first.id, second.id].forEach((speaker, side) => {
          const shared = [...agree, ...differ].flatMap(({ claims }) => claims[side as 0 | 1]);
          const shown = new Set([...shared, ...(only[side as 0 | 1] ?? [])]);
          expect(shown).toEqual(new Set(story.claims.filter((claim) => claim.speaker === speaker)));
        });
      }
    }
  });

  it('are the same the other way round', () => {
    const there = compareAccounts(story, 'tr-mod', 'sana');
    const back = compareAccounts(story, 'sana', 'tr-mod');
    expect(back.only).toEqual([...there.only].reverse());
    expect(back.differ.map(({ claims }) => [...claims].reverse())).toEqual(
      there.differ.map(({ claims }) => claims),
    );
  });
});
