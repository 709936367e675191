import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256Of } from '../../../src/story/sha256';
import { reply, textOf, withSource } from '../../support/two-sources';

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'tests/fixtures');
const slug = 'cyprus-leagues-2031';
const claims = `${slug}/claims.json`;

let stories = '';
beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync(join(fixtures, 'stories', slug), join(stories, slug), { recursive: true });
});
afterEach(() => rmSync(stories, { recursive: true }));

const read = (name: string) => readFileSync(join(stories, slug, name), 'utf8');
const readAll = () => {
  const names = readdirSync(join(stories, slug), { recursive: true, encoding: 'utf8' });
  return new Map(names.filter((name) => /\.\w+$/.test(name)).map((name) => [name, read(name)]));
};
const source = readFileSync(join(fixtures, 'stories', slug, 'source.fr.txt'), 'utf8');

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/site/check.ts', '--basemap', join(fixtures, 'basemap'), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, STORIES: stories, INIT_CWD: stories } },
  );
  return { status, stdout, stderr };
}

/** Puts the source with words replaced in its place, from a file beside the stories' folder. */
function reanchor(find: string, by: string, ...args: string[]) {
  expect(source).toContain(find);
  writeFileSync(join(stories, 'new.txt'), source.replace(find, by));
  return check('--reanchor', 'new.txt', '--date', '2031-06-01', ...args, slug);
}

const edition = `editions/2031-06-01.${sha256Of(source).slice(0, 8)}.fr.txt`;

describe('check --reanchor', { timeout: 60_000 }, () => {
  test('writes a corrected text, with each quote at its words, and keeps the former text', () => {
    const { status, stdout, stderr } = reanchor('la Ligue du nord tient', 'hier, la Ligue du nord tient');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `${claims}:17:20: moves from 19 to 25: “la Ligue du nord tient la côte de Kyrenia”`,
      `${claims}:38:20: moves from 84 to 90: “La Ligue du sud”`,
    ]);
    expect(stdout).toContain(
      `${slug}/sentences.json:6:16: sentence s1 changed: “Texte d’essai 🐑 : la Ligue`,
    );
    expect(stdout).toContain(
      `${slug}: of 9 quotes 0 stay, 9 move, 0 are doubtful, 0 are gone; of the sentences 4 are the same, 1 changed, `,
    );
    expect(stdout).toContain(`${slug}/${edition}: written\n`);
    expect(stdout).toContain(`${slug}: 5 sentences, 9 quotes, 7 claims, 9 features, 1 gaps\n`);
    expect(read(edition)).toBe(source);
    expect(read('source.fr.txt')).toBe(source.replace('la Ligue du nord', 'hier, la Ligue du nord'));
    const [first] = JSON.parse(read('story.json')).sources;
    expect(first).toMatchObject({
      sha256: sha256Of(read('source.fr.txt')),
      editions: [{ date: '2031-06-01', sha256: sha256Of(source) }],
    });
    expect(read('translation.de.json')).toBe(
      readFileSync(join(fixtures, 'stories', slug, 'translation.de.json'), 'utf8'),
    );
  });

  test('goes on from there with the next correction, and has both former texts', () => {
    reanchor('la Ligue du nord tient', 'hier, la Ligue du nord tient');
    const second = read('source.fr.txt');
    writeFileSync(join(stories, 'new.txt'), source);
    const { status } = check(
      '--reanchor',
      'new.txt',
      '--date',
      '2031-06-02',
      '--corrected',
      'Sans « hier ».',
      slug,
    );
    const [first] = JSON.parse(read('story.json')).sources;
    expect(first.editions).toEqual([
      { date: '2031-06-01', sha256: sha256Of(source) },
      { date: '2031-06-02', sha256: sha256Of(second), text: { fr: 'Sans « hier ».', de: 'TODO' } },
    ]);
    // What was corrected is still to be said in German.
    expect(status).toBe(1);
    expect(read('claims.json')).toBe(readFileSync(join(fixtures, 'stories', claims), 'utf8'));
  });

  test('writes nothing where the words of a quote were changed, and says which', () => {
    const before = readAll();
    const { status, stdout, stderr } = reanchor('franchit six fois', 'franchit sept fois');
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${claims}:110:20: doubtful, was at 242: “franchit six fois la ligne de front”; may be at 242: “franchit sept fois la ligne de front”\n`,
    );
    expect(stdout).toContain(`${claims}:136:20: moves from `);
    expect(stderr).toBe(
      `${slug}: wrote nothing for 1 quotes without a certain place; "--fix" writes what is certain\n`,
    );
    expect(readAll()).toEqual(before);
  });

  test('writes what is certain where that is asked for, and leaves the rest as it is to be mended', () => {
    const { status, stderr } = reanchor('franchit six fois', 'franchit sept fois', '--fix');
    expect(status).toBe(1);
    expect(stderr).toContain(
      `${slug}: left 1 quotes without a certain place as they are; they are still to be mended\n`,
    );
    expect(stderr).toContain(`${claims}:110:20: rule 1: found “franchit sept fois la ligne de fron” at 242`);
    expect(
      read('claims.json')
        .split('\n')
        .filter(
          (line, index) =>
            line !== readFileSync(join(fixtures, 'stories', claims), 'utf8').split('\n')[index],
        ),
    ).toHaveLength(3);
    expect(read('claims.json')).toContain(
      '"exact": "franchit six fois la ligne de front",\n          "start": 242',
    );
    expect(read(edition)).toBe(source);
  });

  test('leaves quotes whose words are gone, also where their claim has others', () => {
    const { status, stdout } = reanchor(', et « tout le reste de l’île », selon son communiqué', '', '--fix');
    expect(status).toBe(1);
    expect(stdout).toContain(`${claims}:47:20: gone, was at 148: “tout le reste de l’île”\n`);
    expect(read('claims.json')).toContain('"exact": "tout le reste de l’île",\n          "start": 148');
  });

  test('a sentence that was added is still to be translated', () => {
    const { status, stdout, stderr } = reanchor('\n\nSelon', ' La route est longue.\n\nSelon');
    expect(stdout).toMatch(/sentences\.json:\d+:\d+: sentence s6 is new: “La route est longue\.”\n/);
    expect(status).toBe(1);
    expect(stderr).toMatch(/translation\.de\.json:\d+:\d+: rule 7: found “TODO”/);
  });

  test('has nothing to write for the same text', () => {
    const before = readAll();
    writeFileSync(join(stories, 'new.txt'), source);
    const { status, stdout } = check('--reanchor', 'new.txt', slug);
    expect(status).toBe(0);
    expect(stdout).toContain('of 9 quotes 9 stay, 0 move');
    expect(stdout).not.toContain('written');
    expect(readAll()).toEqual(before);
  });

  test('corrects a further source that is named, and leaves the first as it is', () => {
    for (const [name, text] of withSource(reply).files) writeFileSync(join(stories, slug, name), text);
    check('--fix', slug);
    const before = readAll();
    const former = textOf(reply);
    writeFileSync(join(stories, 'new.txt'), former.replace('Die Liga', 'Gestern: Die Liga'));
    const told = ['--date', '2031-06-01', '--corrected', 'Avec « hier ».'];
    expect(check('--reanchor', 'new.txt', '--source', 'nobody', slug).stderr).toBe(
      `${slug}: found no source nobody; expected one of article, reply\n`,
    );
    const { status, stdout } = check('--reanchor', 'new.txt', '--source', 'reply', ...told, slug);
    // What was corrected is still to be said in German.
    expect(status).toBe(1);
    expect(stdout).toContain(`of 1 quotes 0 stay, 1 move, 0 are doubtful, 0 are gone`);
    const kept = `editions/2031-06-01.${sha256Of(former).slice(0, 8)}.de.txt`;
    expect(read(kept)).toBe(former);
    expect(read('source.reply.de.txt')).toContain('Gestern');
    const { sources } = JSON.parse(read('story.json'));
    expect(sources[0].editions).toBeUndefined();
    expect(sources[1].editions).toEqual([
      { date: '2031-06-01', sha256: sha256Of(former), text: { fr: 'Avec « hier ».', de: 'TODO' } },
    ]);
    for (const name of ['source.fr.txt', 'translation.de.json', 'translation.fr.json'])
      expect(read(name), name).toBe(before.get(name));
  });

  test('says what is to be mended first', () => {
    expect(check('--reanchor', 'no.txt', slug).stderr).toBe(
      `${join(stories, 'no.txt')}: found no such file; expected the corrected text\n`,
    );
    expect(check('--date', '2031-06-01', slug).stderr).toBe(
      'found --source, --date or --corrected; expected them with --reanchor <file>\n',
    );
    expect(check('--reanchor', 'no.txt', '--date', 'today', slug).stderr).toBe(
      'found --date today; expected a day such as 2031-05-09\n',
    );
    writeFileSync(join(stories, slug, 'source.fr.txt'), source.replace('six', 'sept'));
    const before = readAll();
    const { status, stderr } = reanchor('six', 'huit');
    expect(status).toBe(1);
    expect(stderr).toContain(`${slug}/story.json:`);
    expect(stderr).toContain('found problems of the former text, its sentences or quotes;');
    expect(readAll()).toEqual(before);
    cpSync(join(stories, slug), join(stories, 'another'), { recursive: true });
    expect(check('--reanchor', 'new.txt').stderr).toContain('found 2 stories; expected the name of the one');
  });
});
