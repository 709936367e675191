import { ownFragment } from '../../session/address/own-fragment';

/** What the address of the studio says: the document on the desk, or the story of the site that is taken apart. */
export type StudioAddress =
  | { readonly document: string; readonly open?: undefined }
  | { readonly open: string; readonly document?: undefined }
  | { readonly document?: undefined; readonly open?: undefined };

/** Reads a fragment such as "#document=0f3a" or "#open=a-story"; what is broken is left out. */
export function readStudioAddress(fragment: string): StudioAddress {
  const values = new URLSearchParams(ownFragment(fragment));
  const [document, open] = [values.get('document') ?? '', values.get('open') ?? ''];
  // A name that leads to another file than a story's is none.
  if (/^[a-z0-9][a-z0-9-]{0,179}$/.test(open)) return { open };
  return /^[a-f0-9]{1,64}$/.test(document) ? { document } : {};
}

/** Writes a fragment; empty where nothing is on the desk. */
export function writeStudioAddress({ document, open }: StudioAddress): string {
  if (open !== undefined) return `#open=${open}`;
  return document === undefined ? '' : `#document=${document}`;
}
