import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/story/files/source-of';
import { addSource } from '../../../src/studio/edits/sources';
import { gapsIn } from '../../../src/studio/suggest/gaps';
import { suggest } from '../../../src/studio/suggest/suggest';
import { storyFolder } from '../support/story-folder';
import { courier } from './support/courier';
import { gazetteerIn } from './support/gazetteers';

describe('suggest', () => {
  it.each(['ankara-damascus-2023', 'karabakh-2020'])(
    'proposes for %s, and can be sent from a worker',
    (slug) => {
      const files = storyFolder(slug);
      const source = sourceOf(files);
      if (!source) throw new Error(`${slug} has no source`);
      const found = suggest({ ...source, files, gazetteer: gazetteerIn(source.language) });
      for (const part of [found.places, found.actors, found.moments]) expect(part.length).toBeGreaterThan(2);
      expect(structuredClone(found)).toEqual(found);
    },
  );

  it('proposes of a further text what that names, and the gaps of the whole story', () => {
    const files = storyFolder('ankara-damascus-2023');
    const text = 'On 3 May 2011 the Kenyan government met the Red Cross in Nairobi. Mombasa was quiet.';
    const both = addSource(courier(text)).run(files);
    const source = sourceOf(both, 'courier');
    if (!source) throw new Error('found no further source; expected one');
    const found = suggest({ ...source, files: both, gazetteer: gazetteerIn('en') });
    expect(found.places.map(({ places: [first] }) => first?.name)).toEqual(['Nairobi', 'Mombasa']);
    for (const { start, exact } of found.places.flatMap(({ mentions }) => mentions))
      expect(text.slice(start, start + exact.length)).toBe(exact);
    expect(found.moments.map(({ date }) => date)).toEqual(['2011-05-03']);
    expect(found.actors.length).toBeGreaterThan(0);
    expect(found.gaps).toEqual(gapsIn(files));
  });
});
