import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { readStory } from '../../src/site/folders';
import { createGround } from '../../src/site/ground';
import { problemLines } from '../../src/site/problem-lines';
import { fixStory } from '../../src/story/files/fix/fix-story';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/story-format.md'), 'utf8');
const example = readStory(join(root, 'docs/example'), 'two-councils-2031');

/** Without the indent of each line. */
const flush = (lines: string) => lines.replace(/^ +/gm, '').trim();

test('the worked example is a story without a problem, in which nothing is left to be written', async () => {
  const territories = await createGround().territoriesOf([example]);
  const { story, problems } = compileStory(example, territories);
  expect(problemLines(example, problems)).toEqual([]);
  expect(story?.sentences.length).toBe(7);
  expect(fixStory(example)).toEqual([]);
});

describe('what the document shows', () => {
  const blocks = [...text.matchAll(/```json (\S+)\n([^]*?)```/g)];

  test('is of the worked example', () => {
    expect(blocks.length).toBe(text.split('```json').length - 1);
    expect(blocks.length).toBeGreaterThan(4);
    for (const [, file = '', lines = ''] of blocks)
      expect(flush(example.files.get(file) ?? ''), file).toContain(flush(lines));
  });
});

test('the document names every field of every file, and every word that a field may be', () => {
  const named = new Set(
    [...text.replace(/```[^]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, words = '']) => words),
  );
  const asked = new Set<string>();
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties = {}, ...rest } = schema as { properties?: object; enum?: string[] };
    for (const key of [...Object.keys(properties), ...(rest.enum ?? [])]) asked.add(key);
    for (const child of [...Object.values(properties), ...Object.values(rest)]) collect(child);
  };
  for (const file of readdirSync(join(root, 'data/schema')))
    collect(JSON.parse(readFileSync(join(root, 'data/schema', file), 'utf8')));
  expect(asked.size).toBeGreaterThan(100);
  expect([...asked].filter((key) => !named.has(key))).toEqual([]);
});
