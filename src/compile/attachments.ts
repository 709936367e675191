import type { ParsedStory } from '../story/files/parse';
import type { Attachment, Story } from '../story/model';
import { sha256Of } from '../story/sha256';

/** The attachments of a verified story, each with the hash and the size of its file. */
export function compileAttachments({ story, attachments: files }: ParsedStory): Pick<Story, 'attachments'> {
  const attachments = (story.value.attachments ?? []).flatMap((written): Attachment[] => {
    const contents = files.get(written.file);
    return contents ? [{ ...written, sha256: sha256Of(contents), bytes: contents.length }] : [];
  });
  return attachments.length > 0 ? { attachments } : {};
}
