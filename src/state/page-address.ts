import { type Address, writeAddress } from './address';

/**
 * The whole address of the page in a state, to be kept or passed on. It always names the story: which one the page
 * opens by itself may change.
 */
export function pageAddress(address: Address, slug: string): string {
  return new URL(writeAddress({ ...address, story: slug }), location.href).href;
}
