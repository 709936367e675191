import { saveFile } from '../../ui/save-file';
import { mend } from '../check/check';
import { zipOf } from '../../story/files/zip';
import type { Desk } from './desk';

/** Saves the document as a .zip of its folder, with what is certain filled in. */
export function saveDocument({ work }: Desk): void {
  const open = work.open();
  if (!open) return;
  work.apply(mend(open.slug));
  const { slug, history } = work.open() ?? open;
  saveFile(`${slug}.zip`, new Blob([zipOf(slug, history.files)], { type: 'application/zip' }));
  work.markSaved();
}
