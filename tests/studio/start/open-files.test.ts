import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../src/story/files/zip';
import type { Files } from '../../../src/studio/document/files';
import { openArchive, openFolder, openKept } from '../../../src/studio/start/open-files';

const later: Files = new Map([['story.json', '{"version": 99}']]);
const folder = (name: string, read: () => Promise<Files>) => ({ name, read, write: async () => {} });

describe('a story that is opened in the studio', () => {
  it('comes out of a folder and out of an archive as the same files', async () => {
    const files: Files = new Map<string, string | Uint8Array>([
      ['preview.en.png', new Uint8Array([1, 2, 3])],
      ['source.en.txt', '\ufeffOne.\r\n'],
      ['story.json', '{"version": 1}'],
    ]);
    const fromFolder = await openFolder(folder('Karabakh 2020', async () => files));
    const fromArchive = await openArchive(new File([zipOf('karabakh-2020', files)], 'a.zip'));
    expect(fromFolder).toEqual({ slug: 'karabakh-2020', files });
    expect(fromArchive).toEqual({ slug: 'karabakh-2020', files });
  });

  it('is refused in a form later than the studio’s, wherever it comes from', async () => {
    const refusal = { code: 'later-story', version: 99 };
    expect(await openFolder(folder('a', async () => later))).toEqual({ refusal });
    expect(await openArchive(new File([zipOf('a', later)], 'a.zip'))).toEqual({ refusal });
    expect(await openKept('a', later)).toEqual({ refusal });
  });

  it('is refused where some systems take two names for one: a folder as an archive', async () => {
    const files: Files = new Map([
      ['Claims.json', '{}'],
      ['claims.json', '{"claims": []}'],
      ['story.json', '{"version": 1}'],
    ]);
    const refusal = { code: 'same-name', name: 'claims.json', other: 'Claims.json' };
    expect(await openFolder(folder('a', async () => files))).toEqual({ refusal });
    expect(await openArchive(new File([zipOf('a', files)], 'a.zip'))).toEqual({
      refusal: { code: 'same-name', name: 'a/claims.json', other: 'a/Claims.json' },
    });
  });

  it('is refused where its folder cannot be read', async () => {
    expect(await openFolder(folder('a', () => Promise.reject(new Error('denied'))))).toEqual({
      refusal: { code: 'no-files' },
    });
  });
});
