import { code, type TooMany } from './code';

/** `file` is the name of an attachment's file, in the folder of attachments. */
type NoSuch = [{ file: string }];

export const attachmentCodes = {
  'no-such-attachment': code<NoSuch>(5, 'item'),
  'other-attachment': code<[{ hash: string }, { hash: string; file: string }]>(5, 'item'),
  /** By the end of its name, or by how it begins. */
  'attachment-of-other-type': code<[{ file: string }, { type: string }]>(5, 'item'),
  /** The names differ in the size of letters at most, which is nothing to some disks. */
  'attachment-again': code<[{ file: string }, { other: string }]>(5, 'item'),
  'too-many-attachments': code<TooMany>(5, 'value'),
  'attachments-too-large': code<[{ megabytes: number }, { most: number }]>(5, 'value'),
};
