import type { StoryFolder } from '../../story/files/parse';
import type { Story } from '../../story/model';
import { attachmentPath } from '../../story/pages';

/** The attachments of a story: published path to bytes. What it does not list is not published. */
export function attachmentsOf(
  { slug, attachments = [] }: Story,
  { attachments: files }: StoryFolder,
): Map<string, Uint8Array> {
  return new Map(
    attachments.flatMap(({ file }): [string, Uint8Array][] => {
      const bytes = files?.get(file);
      return bytes ? [[attachmentPath(slug, file), bytes]] : [];
    }),
  );
}
