import { embedPage, isEmbedPage } from '../../story/pages';
import { type Address, writeAddress } from './address';
import { sharedQuery } from './shared-query';

/** Whether the page is a map in the frame of another page. */
export const isEmbed = (): boolean => 'embed' in document.documentElement.dataset;

/** The address of this page, or of one beside it by its name, in a state; what is shared of the query goes with it. */
function addressOf(name: string, address: Address): string {
  const url = new URL(name, location.href);
  url.search = sharedQuery(location.search);
  url.hash = writeAddress(address);
  return url.href;
}

/**
 * The whole address of the page in a state, to be kept or passed on. It always names the story: which one the page
 * opens by itself may change.
 */
export function pageAddress(address: Address, slug: string): string {
  return addressOf(isEmbedPage(location.pathname) ? '.' : '', { ...address, story: slug });
}

/**
 * The address of the map alone, for a frame, in a state. It names its language and theme only where the reader's own
 * do not decide.
 */
export function embedAddress(address: Address, slug: string): string {
  return addressOf(embedPage(slug), { ...address, story: slug, embed: true });
}
