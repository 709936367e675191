import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { frontStory } from '../../src/site/front';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const setting = (text: string) => writeFileSync(join(folder, 'site.json'), text);

test('the only story is the front without a setting', () => {
  expect(frontStory(folder, ['one'])).toBe('one');
  expect(frontStory(folder, [])).toBeUndefined();
});

test('the setting names the front, also where it is not the first by name', () => {
  setting('{ "front": "two" }');
  expect(frontStory(folder, ['one', 'two'])).toBe('two');
});

test('several stories need the setting, and the message says what it may be', () => {
  expect(() => frontStory(folder, ['one', 'two'])).toThrow(
    /site\.json: found 2 stories and no such file; expected \{"front": "<slug>"\} with one of: one, two/,
  );
});

test.each([
  ['{ "front": "three" }', 'found "three"'],
  ['{ "back": "one" }', 'found no "front"'],
  ['{ "front": 1 }', 'found no "front"'],
  ['null', 'found no "front"'],
  ['{', 'found no "front"'],
])('a setting of %s is an error', (text, found) => {
  setting(text);
  expect(() => frontStory(folder, ['one'])).toThrow(`site.json: ${found}; expected {"front": "<slug>"}`);
});
