import { createEffect, createMemo } from 'solid-js';
import { ownFragment } from '../../session/address/own-fragment';
import { withFragment } from '../../session/address/with-fragment';
import { openPublished } from '../start/open-files';
import type { Desk } from './desk';

/**
 * The document that is open has its id in the address, so that it is there again after a reload; `#open=<slug>` takes a
 * story of the site apart.
 */
export function openFromAddress({ work, documents }: Desk): void {
  const asked = new URLSearchParams(ownFragment(location.hash));
  const [id, slug] = [asked.get('document'), asked.get('open')];
  let isRead = id === null && slug === null;
  const open = async () => {
    if (slug !== null) {
      const opened = await openPublished(slug);
      if (opened.files) await work.begin(opened.slug, opened.files, true);
    } else if (id !== null) {
      const entry = (await documents.list()).find((one) => one.id === id);
      if (entry) await work.reopen(entry);
    }
    isRead = true;
  };
  void open().catch(() => undefined);
  const document = createMemo(() => work.open()?.id);
  createEffect(() => {
    const current = document();
    if (!isRead && current === undefined) return;
    history.replaceState(null, '', withFragment(current === undefined ? '' : `#document=${current}`));
  });
}
