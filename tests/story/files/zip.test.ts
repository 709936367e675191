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
      refusal: { code: 'same-name', name: other },
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

  it('refuses what is no archive, one that is cut off, and one without files', () => {
    const whole = zipOf('a', new Map([['story.json', '{}']]));
    expect(openZip(new TextEncoder().encode('{"version": 2}'))).toEqual({ refusal: { code: 'no-zip' } });
    expect(openZip(whole.slice(0, whole.length - 10))).toEqual({ refusal: { code: 'no-zip' } });
    expect(openZip(zipSync({}))).toEqual({ refusal: { code: 'no-files' } });
  });
});
