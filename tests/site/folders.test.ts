import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStories } from '../../src/site/folders';

const slug = 'cyprus-leagues-2031';
let stories = '';
beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync(join(import.meta.dirname, '../fixtures/stories', slug), join(stories, slug), { recursive: true });
});
afterEach(() => rmSync(stories, { recursive: true }));

test('a folder of attachments in other letters is refused, and not left out', () => {
  const folder = join(stories, slug);
  cpSync(join(folder, 'story.json'), join(folder, 'attachments', 'page.wacz'));
  expect(readStories(stories).folders[0]?.attachments?.size).toBe(1);
  // By way of another name: some systems take the two for one.
  renameSync(join(folder, 'attachments'), join(folder, 'aside'));
  renameSync(join(folder, 'aside'), join(folder, 'Attachments'));
  const { folders, unread } = readStories(stories);
  expect(folders).toEqual([]);
  expect(unread).toEqual([`${folder}: found the folder "Attachments"; expected "attachments"`]);
});
