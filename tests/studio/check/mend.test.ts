import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/studio/check/check';
import { mayMend, mend } from '../../../src/studio/check/mend';
import type { Files } from '../../../src/studio/document/files';
import { itemsIn } from '../../../src/studio/edits/in-files';
import { removeValue } from '../../../src/story/files/json/json-edits';
import { storyFolder } from '../support/story-folder';

const whole = storyFolder('karabakh-2020');
const countOf = (list: string) => itemsIn(whole, `${list}.json`, list).length;
const without = (files: Files, name: string, path: (string | number)[]): Files =>
  new Map(files).set(name, removeValue(String(files.get(name)), path));

test('nothing is to be mended in a story that lacks nothing', () => {
  expect(mayMend(check('a', whole, new Map()).problems, whole)).toBe(false);
});

test('wherever something certain is written, it may be', () => {
  const left = fc.oneof(
    fc.constant(['story.json', 'sources', 0, 'sha256'] as const),
    fc
      .nat({ max: countOf('sentences') - 1 })
      .map((index) => ['sentences.json', 'sentences', index, 'start'] as const),
    fc
      .tuple(fc.nat({ max: countOf('claims') - 1 }), fc.constantFrom('start', 'prefix', 'suffix'))
      .map(([index, key]) => ['claims.json', 'claims', index, 'quotes', 0, key] as const),
  );
  fc.assert(
    fc.property(fc.array(left, { minLength: 1, maxLength: 3 }), (all) => {
      const files = all.reduce((now, [name, ...path]) => without(now, name, [...path]), whole);
      const isMended = mend('a').run(files) !== files;
      if (isMended) expect(mayMend(check('a', files, new Map()).problems, files)).toBe(true);
    }),
    { numRuns: 12 },
  );
});
