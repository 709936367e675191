import { createEffect, createMemo } from 'solid-js';
import { withFragment } from '../../session/address/with-fragment';
import { openPublished } from '../start/open-files';
import { readStudioAddress, writeStudioAddress } from './address';
import type { Desk } from './desk';

/**
 * The document that is open has its id in the address, so that it is there again after a reload; `#open=<slug>` takes a
 * story of the site apart.
 */
export function openFromAddress({ work, documents }: Desk): void {
  const { document: id, open: slug } = readStudioAddress(location.hash);
  let isRead = id === undefined && slug === undefined;
  const open = async () => {
    if (slug !== undefined) {
      const opened = await openPublished(slug);
      if (opened.files) await work.begin(opened.slug, opened.files, true);
    } else if (id !== undefined) {
      const entry = (await documents.list()).find((one) => one.id === id);
      if (entry) await work.reopen(entry);
    }
    isRead = true;
  };
  void open().catch(() => undefined);
  const document = createMemo(() => work.open()?.id);
  createEffect(() => {
    const current = document();
    // What is on the desk may be closed before all of it is in the journal.
    if (current !== undefined) isRead = true;
    if (!isRead) return;
    history.replaceState(
      null,
      '',
      withFragment(current === undefined ? '' : writeStudioAddress({ document: current })),
    );
  });
}
