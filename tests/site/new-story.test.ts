import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const text = 'Le convoi est parti. Il va vers Goma.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-story-'));
  writeFileSync(join(folder, 'article.fr.txt'), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command line, as a person would in the folder of the article. */
function run(file: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/site', file), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder, STORIES: 'stories' } },
  );
  return { status, stdout, stderr };
}

const make = (...args: string[]) => run('new-story.ts', args);
const given = ['--source', 'article.fr.txt', '--language', 'fr', '--territory', 'COD'];

describe('a new story', { timeout: 60_000 }, () => {
  test('is a folder in which only what a person must say is missing', () => {
    const { status, stdout, stderr } = make(
      'convoy',
      ...given,
      '--translations',
      'en,ar',
      '--date',
      '2031-05',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('The source is copied byte for byte.\n');
    expect(stdout).toContain('as of 2031-05');
    const made = join(folder, 'stories', 'convoy');
    expect(readdirSync(made).sort()).toEqual([
      'claims.json',
      'fronts.geojson',
      'places.geojson',
      'sentences.json',
      'source.fr.txt',
      'story.json',
      'translation.ar.json',
      'translation.en.json',
      'zones.geojson',
    ]);
    const story = JSON.parse(readFileSync(join(made, 'story.json'), 'utf8'));
    expect(existsSync(join(made, story.$schema))).toBe(true);

    const checked = run('check.ts', ['convoy']);
    const lines = checked.stderr.trim().split('\n');
    expect(checked.status).toBe(1);
    // Seven texts in three languages, two sentences in two translations, two sentences without a place; and the sum.
    expect(lines.length).toBe(7 * 3 + 2 * 2 + 2 + 1);
    expect(lines.slice(0, -1).every((line) => / rule (4|7): /.test(line))).toBe(true);
    expect(run('check.ts', ['--fix', 'convoy']).stdout).toBe('');
  });

  test('keeps a byte order mark and CR LF, and says so', () => {
    const bytes = `\ufeff${text.replace('. ', '.\r\n')}`;
    writeFileSync(join(folder, 'article.fr.txt'), bytes);
    const { stdout } = make('convoy', ...given);
    expect(stdout).toContain('it begins with a byte order mark and 1 of its lines end with CR LF');
    expect(readFileSync(join(folder, 'stories/convoy/source.fr.txt'), 'utf8')).toBe(bytes);
  });

  test('goes to the folder that --to names', () => {
    expect(make('convoy', ...given, '--to', 'desk').status).toBe(0);
    expect(readdirSync(join(folder, 'desk'))).toEqual(['convoy']);
  });

  test.each([
    ['nothing', [], 'npm run new-story -- <slug> --source <file>'],
    ['a name that is none', ['Der Konvoi', ...given], 'Der Konvoi: no name for a folder'],
    ['no source', ['convoy', ...given.with(1, 'other.txt')], 'other.txt: found no such file'],
    ['no language', ['convoy', ...given.with(3, 'français')], 'français: no language'],
    ['no territory', ['convoy', ...given.with(5, 'XYZ')], '"XYZ" has no land'],
    ['a language twice', ['convoy', ...given, '--translations', 'fr'], 'fr: found twice'],
    ['an unknown option', ['convoy', ...given, '--titel', 'x'], "Unknown option '--titel'"],
  ])('is refused with %s, and nothing is written', (_, args, message) => {
    const { status, stdout, stderr } = make(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'stories'))).toBe(false);
  });

  test('is refused where its folder is there, where its text is not UTF-8, or has no words', () => {
    make('convoy', ...given);
    expect(make('convoy', ...given).stderr).toContain('stories/convoy: is there already');
    writeFileSync(join(folder, 'article.fr.txt'), Buffer.from([0x61, 0xe9, 0x0a]));
    expect(make('other', ...given).stderr).toContain(
      'article.fr.txt:1:2: form: found bytes that are not UTF-8',
    );
    writeFileSync(join(folder, 'article.fr.txt'), ' \n');
    expect(make('other', ...given).stderr).toContain('article.fr.txt: found no words');
    expect(readdirSync(join(folder, 'stories'))).toEqual(['convoy']);
  });
});
