import { sha256 } from '@noble/hashes/sha2.js';

/** The SHA-256 of a text's UTF-8 bytes, or of bytes, in base64: the same in a page and in Node. */
export function digestOf(contents: string | Uint8Array): string {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return btoa(String.fromCharCode(...sha256(bytes)));
}
