import { saveFile } from '../../ui/save-file';
import { mend } from '../check/mend';
import type { Desk } from './desk';

/** Saves the document into the folder that it was opened from, or as a .zip of one, with what is certain filled in. */
export async function saveDocument({ work, folder }: Desk): Promise<void> {
  const open = work.open();
  if (!open) return;
  work.apply(mend(open.slug));
  const from = folder();
  if (from) {
    const { history: saved } = work.open() ?? open;
    try {
      await from.write(saved.files);
      if (work.open()?.history === saved) work.markSaved();
      return;
    } catch {
      // The folder is gone, or the browser no longer allows it: as an archive, then.
    }
  }
  const { zipOf } = await import('../../story/files/zip');
  const { slug, history } = work.open() ?? open;
  saveFile(`${slug}.zip`, new Blob([zipOf(slug, history.files)], { type: 'application/zip' }));
  work.markSaved();
}
