import { embedPage, isEmbedPage } from '../story/pages';
import { type Address, writeAddress } from './address';

/** Whether the page is a map in the frame of another page. */
export const isEmbed = (): boolean => 'embed' in document.documentElement.dataset;

/**
 * The whole address of the page in a state, to be kept or passed on. It always names the story: which one the page
 * opens by itself may change.
 */
export function pageAddress(address: Address, slug: string): string {
  const page = isEmbedPage(location.pathname) ? new URL('.', location.href) : location.href;
  return new URL(writeAddress({ ...address, story: slug }), page).href;
}

/**
 * The address of the map alone, for a frame, in a state. It names its language and theme only where the reader's own
 * do not decide.
 */
export function embedAddress(address: Address, slug: string): string {
  return new URL(embedPage(slug) + writeAddress({ ...address, story: slug, embed: true }), location.href)
    .href;
}
