import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Of bytes, which nobody changes: those of a folder are asked for again and again. */
const known = new WeakMap<Uint8Array, string>();

/**
 * The SHA-256 of bytes, or of a text's UTF-8 bytes, in hex. Synchronous, and the same in a page and in Node: both check
 * a source.
 */
export function sha256Of(contents: string | Uint8Array): string {
  if (typeof contents === 'string') return bytesToHex(sha256(new TextEncoder().encode(contents)));
  const hash = known.get(contents) ?? bytesToHex(sha256(contents));
  known.set(contents, hash);
  return hash;
}
