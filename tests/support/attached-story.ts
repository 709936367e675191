import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentFiles, withAttachments } from './attached';

/** Puts a story with attachments into a folder of stories, as a copy of one in another. */
export function writeAttachedStory(
  from: string,
  to: string,
  listed: readonly object[],
  files: ReadonlyMap<string, Uint8Array> = attachmentFiles,
): void {
  cpSync(from, to, { recursive: true });
  const story = join(to, 'story.json');
  writeFileSync(story, withAttachments(readFileSync(story, 'utf8'), listed));
  mkdirSync(join(to, 'attachments'));
  for (const [name, bytes] of files) writeFileSync(join(to, 'attachments', name), bytes);
}
