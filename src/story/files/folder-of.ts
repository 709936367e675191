import type { Files } from './contents';
import { attachmentNameIn } from './file-names';
import type { StoryFolder } from './parse';

/** A story's folder as the compiler takes it. */
export function folderOf(slug: string, files: Files): StoryFolder {
  const texts = new Map<string, string>();
  const others: string[] = [];
  const attachments = new Map<string, Uint8Array>();
  for (const [name, contents] of files) {
    if (typeof contents === 'string') {
      texts.set(name, contents);
      continue;
    }
    others.push(name);
    const attachment = attachmentNameIn(name);
    if (attachment !== undefined) attachments.set(attachment, contents);
  }
  return { slug, files: texts, others, attachments };
}
