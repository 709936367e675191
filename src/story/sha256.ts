import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The SHA-256 of a text's UTF-8 bytes, in hex. Synchronous, and the same in a page and in Node: both check a source. */
export const sha256Of = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)));
