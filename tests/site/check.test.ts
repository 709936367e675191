import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventsStory } from '../bench/scale/events';
import { firstSlug } from '../support/first-story';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'tests/fixtures');
const slug = 'cyprus-leagues-2031';

/** Runs the command line from a folder, as a person would. */
function checkFrom(cwd: string, env: Readonly<Record<string, string>>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/site/check.ts'), ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
}

const check = (from: string, grounds: string, ...args: string[]) =>
  checkFrom(root, { STORIES: from }, '--basemap', grounds, ...args);

let stories = '';
const basemap = join(fixtures, 'basemap');
beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync(join(fixtures, 'stories', slug), join(stories, slug), { recursive: true });
});
afterEach(() => rmSync(stories, { recursive: true }));

/** Replaces words that stand in a file of the copied story. */
function edit(file: string, find: string | RegExp, replace: string): void {
  const path = join(stories, slug, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(find);
  writeFileSync(path, text.replace(find, replace));
}

const held = `${slug}: 5 sentences, 9 quotes, 7 claims, 9 features, 1 gaps\n`;

describe('the command line', { timeout: 60_000 }, () => {
  test('counts the events of a table, and tells of a row that cannot be read with its line', () => {
    const { slug: name, files, write } = eventsStory(120);
    mkdirSync(join(stories, name));
    for (const [file, text] of files) writeFileSync(join(stories, name, file), text);
    const table = join(stories, name, 'events.csv');
    write(table);
    const ground = join(root, 'data/basemap');
    expect(check(stories, ground, name).stdout).toBe(
      `${name}: 10 sentences, 10 quotes, 10 claims, 10 features, 0 gaps, 120 events of a table\n`,
    );
    writeFileSync(table, readFileSync(table, 'utf8').replace(/"EV7",".{10}"/, '"EV7","May"'));
    const { status, stdout, stderr } = check(stories, ground, name);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `${name}/events.csv:9: found "May" in the column "event_date"; expected a date in EDTF, such as "2023-04-15"\n`,
    );
  });

  test('gives a line for each story that holds', () => {
    expect(check(stories, basemap)).toEqual({ status: 0, stdout: held, stderr: '' });
  });

  test('checks the project’s own stories when no folder is named', () => {
    const { status, stdout, stderr } = checkFrom(root, {});
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^${firstSlug}: 20 sentences, \\d+ quotes, `));
  });

  test('checks the stories of the folder that STORIES names', () => {
    rmSync(join(stories, slug, 'zones.geojson'));
    const { status, stderr } = checkFrom(root, { STORIES: stories });
    expect(status).toBe(1);
    expect(stderr).toContain(`${slug}/`);
    expect(stderr).not.toContain(firstSlug);
  });

  test('gives each broken rule with its place, and ends with 1', () => {
    edit('claims.json', '"start": 242', '"start": 243');
    edit('zones.geojson', '"holder": "south-league"', '"holder": "nobody"');
    expect(check(stories, basemap)).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        `${slug}/claims.json:111:20: rule 1: found “ranchit six fois la ligne de front.” at 243; expected the quoted words, which stand at 242`,
        `${slug}/zones.geojson:41:19: rule 5: found “nobody”; expected the id of an actor`,
        `${slug}: 2 broken rules`,
        '',
      ].join('\n'),
    });
  });

  test('tells warnings apart: they are counted, and the story holds', () => {
    edit('sentences.json', '["north-spokesman"]', '["article"]');
    const warning = `${slug}/claims.json:16:23: warning: rule 3: found “north-spokesman” as the speaker of words in s1; expected a speaker of that sentence: article\n`;
    expect(check(stories, basemap)).toEqual({
      status: 0,
      stdout: held.replace('gaps', 'gaps, 1 warnings'),
      stderr: warning,
    });
    edit('zones.geojson', '"holder": "south-league"', '"holder": "nobody"');
    const { status, stdout, stderr } = check(stories, basemap);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(warning);
    expect(stderr).toContain(`${slug}: 1 broken rules, 1 warnings\n`);
  });

  test('still checks the stories beside a broken one', () => {
    cpSync(join(stories, slug), join(stories, 'whole'), { recursive: true });
    edit('story.json', '"CYP"', '"XYZ"');
    const { status, stdout, stderr } = check(stories, basemap);
    expect([status, stdout]).toEqual([1, held.replace(slug, 'whole')]);
    expect(stderr).toContain(
      `${slug}/story.json:73:16: rule 6: found XYZ; expected codes and ids of which the basemap has the outline (data/world/land.json), or an outline of the story’s own in territory.geojson\n`,
    );
  });

  test('says where a file is not UTF-8', () => {
    const path = join(stories, slug, 'source.fr.txt');
    writeFileSync(path, Buffer.concat([Buffer.from('île\nô, '), Buffer.from([0xc3, 0x28, 0x0a])]));
    expect(check(stories, basemap)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${path}:2:4: form: found bytes that are not UTF-8; expected a text in UTF-8\n`,
    });
  });

  test('says what an outline of a country is where it is no collection of features', () => {
    const own = join(stories, '..', 'basemap');
    mkdirSync(join(own, 'CYP'), { recursive: true });
    const path = join(own, 'CYP', 'territory.geojson');
    writeFileSync(path, '{"type":"Feature","properties":{},"geometry":null}');
    expect(check(stories, own)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${path}: found a Feature without a feature; expected a FeatureCollection with the country's land\n`,
    });
  });

  test.each([
    ['stories', '/nowhere', basemap, '/nowhere: found no story; expected a folder for each\n'],
    ['basemaps', join(fixtures, 'stories'), 'nowhere', /^[^\n]*nowhere[^\n]*\n$/],
  ])('says that a folder of %s is not there', (_what, ...args) => {
    const [first, second, message] = args as [string, string, string | RegExp];
    const { status, stdout, stderr } = check(first, second);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });

  test('checks the one story that is named', () => {
    cpSync(join(stories, slug), join(stories, 'broken'), { recursive: true });
    rmSync(join(stories, 'broken', 'claims.json'));
    expect(check(stories, basemap, slug)).toEqual({ status: 0, stdout: held, stderr: '' });
    expect(check(stories, basemap, 'broken').status).toBe(1);
    expect(check(stories, basemap, 'another')).toEqual({
      status: 1,
      stdout: '',
      stderr: `${join(stories, 'another')}: found no story; expected a folder of this name\n`,
    });
  });

  test('says which options there are where one is not known', () => {
    const { status, stderr } = check(stories, basemap, '--mend');
    expect(status).toBe(1);
    expect(stderr).toContain("Unknown option '--mend'");
  });

  test('writes what is certain, says what, and has nothing to write the second time', () => {
    edit('claims.json', '          "start": 242,\n', '');
    edit('sentences.json', ',\n      "start": 196', '');
    edit('story.json', /\n {6}"sha256": "[0-9a-f]+",/, '');
    const read = () => readFileSync(join(stories, slug, 'claims.json'), 'utf8');
    const before = read();
    expect(check(stories, basemap, '--fix', slug)).toEqual({
      status: 0,
      stdout: [
        `${slug}/story.json: wrote 1 × "sha256"`,
        `${slug}/sentences.json: wrote 1 × "start"`,
        `${slug}/claims.json: wrote 1 × "start"`,
        held,
      ].join('\n'),
      stderr: '',
    });
    expect(read()).not.toBe(before);
    for (const file of ['claims.json', 'sentences.json', 'story.json'])
      expect(readFileSync(join(stories, slug, file), 'utf8')).toBe(
        readFileSync(join(fixtures, 'stories', slug, file), 'utf8'),
      );
    expect(check(stories, basemap, '--fix').stdout).toBe(held);
  });
});
