import type { StoryFile } from '../../schema';
import { sha256Of } from '../../sha256';
import type { Addition } from './add-values';

/** The hashes of attachments whose files are there. */
export const attachmentsToFix = (
  attachments: NonNullable<StoryFile['attachments']>,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Addition[] =>
  attachments.flatMap(({ file, sha256 }, index) => {
    const contents = files.get(file);
    if (sha256 !== undefined || !contents) return [];
    return [{ to: ['attachments', index], after: 'file', values: { sha256: sha256Of(contents) } }];
  });
