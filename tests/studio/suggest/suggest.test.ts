import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/studio/edits/sentences';
import { suggest } from '../../../src/studio/suggest/suggest';
import { storyFolder } from '../support/story-folder';
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
});
