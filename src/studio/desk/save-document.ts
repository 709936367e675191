import { saveFile } from '../../ui/save-file';
import { mend } from '../check/mend';
import type { Desk } from './desk';

/** Saves the document as a .zip of its folder, with what is certain filled in. */
export async function saveDocument({ work }: Desk): Promise<void> {
  const open = work.open();
  if (!open) return;
  work.apply(mend(open.slug));
  const { zipOf } = await import('../../story/files/zip');
  const { slug, history } = work.open() ?? open;
  saveFile(`${slug}.zip`, new Blob([zipOf(slug, history.files)], { type: 'application/zip' }));
  work.markSaved();
}
