import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isSameContents } from '../../../src/studio/document/files';
import { openZip, zipOf } from '../../../src/story/files/zip';
import { storyFolder } from '../../studio/support/story-folder';

const archive = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('zipOf', () => {
  it.each(['ankara-damascus-2023', 'karabakh-2020'])('opens again as the same bytes: %s', (slug) => {
    const files = storyFolder(slug);
    const opened = openZip(zipOf(slug, files));
    expect(opened).toMatchObject({ slug });
    expect(opened.files?.size).toBe(files.size);
    for (const [name, contents] of files)
      expect(isSameContents(opened.files?.get(name), contents), name).toBe(true);
  });

  it('is the same archive for the same files, in whatever order they are', () => {
    const files = storyFolder('karabakh-2020');
    expect(isSameContents(zipOf('a', new Map([...files].reverse())), zipOf('a', files))).toBe(true);
  });
});

describe('openZip', () => {
  it('keeps a byte order mark and the ends of lines', () => {
    const text = '\ufeffone\r\ntwo\n';
    expect(openZip(archive({ 'source.en.txt': text })).files?.get('source.en.txt')).toBe(text);
  });

  it('has files that are in no folder, and those of several folders by their paths', () => {
    expect(openZip(archive({ 'story.json': '{}' }))).toEqual({
      slug: undefined,
      files: new Map([['story.json', '{}']]),
    });
    expect([...(openZip(archive({ 'a/story.json': '{}', 'b/c.txt': '' })).files ?? [])]).toEqual([
      ['a/story.json', '{}'],
      ['b/c.txt', ''],
    ]);
  });

  it('leaves out what archivers add of their own', () => {
    const opened = openZip(
      archive({ 'a/story.json': '{}', '__MACOSX/a/._story.json': '', 'a/.DS_Store': '' }),
    );
    expect(opened).toEqual({ slug: 'a', files: new Map([['story.json', '{}']]) });
  });

  it.each(['../story.json', 'a/../../b.json', '/etc/story.json', 'C:/story.json', 'a\\b.json', 'a//b.json'])(
    'refuses a path that may lead out of the folder: %s',
    (name) => {
      expect(openZip(archive({ [name]: '{}' }))).toEqual({ refusal: { code: 'outside-folder', name } });
    },
  );

  it.each([
    ['a/Story.json', 'a/story.json'],
    ['a/source.é.txt', 'a/source.e\u0301.txt'],
  ])('refuses names that some systems take for one: %s, %s', (one, other) => {
    expect(openZip(archive({ [one]: '{}', [other]: '{}' }))).toEqual({
      refusal: { code: 'same-name', name: other, other: one },
    });
  });

  it('refuses what says that it holds more than a story may', () => {
    const bytes = zipSync({ 'a/preview.en.png': [new Uint8Array(50_000_001), { level: 9 }] });
    expect(bytes.length).toBeLessThan(100_000);
    expect(openZip(bytes)).toEqual({ refusal: { code: 'too-large', most: 50_000_000 } });
  });

  it('refuses more files than a story may have', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`a/${index}.txt`, '']));
    expect(openZip(archive(many))).toEqual({ refusal: { code: 'too-many-files', most: 100 } });
  });

  it('refuses text that is not UTF-8, by its name', () => {
    const bytes = zipSync({ 'a/source.ar.txt': new Uint8Array([0xc7, 0xe1]) });
    expect(openZip(bytes)).toEqual({ refusal: { code: 'no-utf8', name: 'a/source.ar.txt' } });
  });

  it('refuses a story of a later form, and opens one that is no JSON', () => {
    expect(openZip(archive({ 'a/story.json': '{"version": 99}' }))).toEqual({
      refusal: { code: 'later-story', version: 99 },
    });
    expect(openZip(archive({ 'a/story.json': '{"version":' })).files?.get('story.json')).toBe('{"version":');
  });

  it('refuses one of which a file is not as it was packed, or is said to be shorter or longer', () => {
    const text = 'The army holds Goma. '.repeat(200);
    const whole = archive({ 'a/source.en.txt': text, 'a/story.json': '{}' });
    expect(openZip(whole).files?.get('source.en.txt')).toBe(text);
    const stored = zipSync({ 'a/source.en.txt': [strToU8(text), { level: 0 }] });
    stored[stored.indexOf(0x47)] = 0x52;
    expect(openZip(stored)).toEqual({ refusal: { code: 'damaged' } });
    // Where the first file's size is said, in its own head and in the list of all.
    const list = new DataView(whole.buffer).getUint32(whole.length - 6, true);
    for (const size of [0, 10, text.length - 1]) {
      const lying = whole.slice();
      for (const at of [22, list + 24]) new DataView(lying.buffer).setUint32(at, size, true);
      expect(openZip(lying)).toEqual({ refusal: { code: 'damaged' } });
    }
  });

  it('refuses a bomb of a thousand to one, also of many files, without unpacking it', () => {
    const zeros = new Uint8Array(5_100_000);
    const bytes = zipSync(
      Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`a/${index}.png`, zeros])),
      { level: 9 },
    );
    expect((zeros.length * 10) / bytes.length).toBeGreaterThan(900);
    expect(openZip(bytes)).toEqual({ refusal: { code: 'too-large', most: 50_000_000 } });
  });

  it('takes an archive in an archive for a file, and does not open it', () => {
    const inner = zipOf('b', new Map([['story.json', '{}']]));
    const { files } = openZip(zipSync({ 'a/story.json': strToU8('{}'), 'a/b.zip': inner }));
    expect([...(files ?? [])].map(([name]) => name)).toEqual(['story.json', 'b.zip']);
    expect(isSameContents(files?.get('b.zip'), inner)).toBe(true);
  });

  it('refuses what is no archive, one that is cut off, and one without files', () => {
    const whole = zipOf('a', new Map([['story.json', '{}']]));
    expect(openZip(new TextEncoder().encode('{"version": 2}'))).toEqual({ refusal: { code: 'no-zip' } });
    for (let length = 4; length < whole.length; length++)
      expect(openZip(whole.slice(0, length))).toEqual({ refusal: { code: 'damaged' } });
    expect(openZip(zipSync({}))).toEqual({ refusal: { code: 'no-files' } });
  });
});
