import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('every folder of a newsroom is brought up to date, and its setting is no folder', () => {
  const stories = mkdtempSync(join(tmpdir(), 'stories-'));
  try {
    cpSync(join(root, 'tests/fixtures/stories/cyprus-leagues-2031'), join(stories, 'leagues'), {
      recursive: true,
    });
    writeFileSync(join(stories, 'site.json'), '{ "front": "leagues" }');
    const file = join(stories, 'leagues/story.json');
    const before = readFileSync(file, 'utf8');
    const said = execFileSync('node', ['--import', 'tsx', 'src/site/migrate.ts'], {
      cwd: root,
      env: { ...process.env, STORIES: stories, INIT_CWD: root },
      encoding: 'utf8',
    });
    expect(said).toBe(`${file}: is of the present form\n`);
    expect(readFileSync(file, 'utf8')).toBe(before);
  } finally {
    rmSync(stories, { recursive: true });
  }
});
