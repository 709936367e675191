import type { Addresses } from '../../publish/site/addresses';
import type { Files } from '../document/files';

/** What is made of a document: one file to open from a disk, or a whole site. */
export type Way = 'file' | 'site';

/** What is done after another, of a site and, but for "files", of a file. */
export const steps = ['story', 'fonts', 'pages', 'files', 'zip'] as const;
export type Step = (typeof steps)[number];

/** What the page asks of the worker. */
export interface PublishRequest {
  readonly way: Way;
  readonly slug: string;
  readonly files: Files;
  readonly addresses: Addresses;
  readonly isDraft: boolean;
  /** The address of the site that the studio is of, with a slash at its end. */
  readonly base: string;
}

/** What the worker says: how far it has come, what it made, or why it made nothing. */
export type PublishNews =
  | { readonly step: Step; readonly share: number }
  | { readonly made: Blob; readonly name: string }
  /** "problems": the story breaks rules; "unreachable": a file of the site could not be had; else a fault of ours. */
  | { readonly failed: 'problems' | 'unreachable' | 'fault'; readonly why: string };
