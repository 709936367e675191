import { describe, expect, it } from 'vitest';
import type { Files } from '../../../src/studio/document/files';
import { itemsIn } from '../../../src/studio/edits/in-files';
import { addClaim, changeClaim } from '../../../src/studio/edits/parts';
import { addSource } from '../../../src/studio/edits/sources';
import { gapsIn } from '../../../src/studio/suggest/gaps';
import { storyFolder } from '../support/story-folder';
import { courier } from './support/courier';

const files = storyFolder('ankara-damascus-2023');
const backing = { from: 'iran', to: 'syrian-government' };

describe('gapsIn', () => {
  it('tells who backs whom and not since when, nor with what', () => {
    const found = gapsIn(files).filter(({ values }) => values['from'] === 'iran');
    expect(found).toEqual(
      (['backing-undated', 'backing-unspecified'] as const).map((code) => ({
        code,
        values: backing,
        claims: ['s17-iran-backs-government'],
        features: ['backing-iran-government'],
        sentence: 's17',
      })),
    );
  });

  it('tells none of what a claim says', () => {
    const told = changeClaim('s17-iran-backs-government', { support: ['military'] }).run(files);
    const codes = gapsIn(told).flatMap(({ code, values }) => (values['from'] === 'iran' ? [code] : []));
    expect(codes).toEqual(['backing-undated']);
  });

  it('takes a claim for dated whose sentence has a date, or which a moment names', () => {
    const claim = {
      id: 'new',
      kind: 'backs',
      speaker: 'article',
      mode: 'said',
      actors: ['iran', 'syrian-government'],
      relation: { from: 'iran', to: ['syrian-government'] },
      statement: { en: '' },
    } as const;
    const dated = (sentence: string, of: Files = files, valid?: string) =>
      gapsIn(
        addClaim({
          ...claim,
          actors: [...claim.actors],
          relation: { ...claim.relation, to: ['syrian-government'] },
          ...(valid !== undefined && { valid }),
          quotes: [{ sentence, exact: 'x' }],
        }).run(of),
      )
        .filter(({ values }) => values['from'] === 'iran')
        .map(({ code }) => code);
    expect(dated('s12')).toEqual(['backing-unspecified']);
    expect(dated('s17')).toEqual(['backing-undated', 'backing-unspecified']);
    expect(dated('s17', files, '2011/..')).toEqual(['backing-unspecified']);
    // A further source has its own sentences, in its own language.
    const text = 'Iran backs Damascus. It has done so since 3 May 2011.';
    const both = addSource(courier(text)).run(files);
    const own = itemsIn(both, 'sentences.json', 'sentences').filter(({ source }) => source === 'courier');
    const [undated = '', withDate = ''] = own.map(({ id }) => String(id));
    expect(dated(undated, both)).toEqual(['backing-undated', 'backing-unspecified']);
    expect(dated(withDate, both)).toEqual(['backing-unspecified']);
  });

  it('tells of zones that are held, and not as of when', () => {
    const zones = gapsIn(files).filter(({ code }) => code === 'control-undated');
    expect(zones.map(({ features }) => features).flat()).toContain('zone-idlib');
    for (const { values, features } of zones) expect([values['feature']]).toEqual(features);
  });

  it('finds nothing where there is nothing', () => {
    expect(gapsIn(new Map())).toEqual([]);
    expect(gapsIn(new Map([['claims.json', '{ broken']]))).toEqual([]);
  });
});
