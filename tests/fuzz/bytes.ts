import { decodeText } from '../../src/site/utf8';
import { withFile } from '../support/edits';
import { type Mutation, textOf } from './folder';
import type { Random } from './random';

/** Changes, adds or takes away some bytes of a file; may throw as reading the file would. */
export const bytes: Mutation = (folder, random) => {
  const name = random.pick([...folder.files.keys()]);
  let contents: Buffer = Buffer.from(textOf(folder, name));
  for (let count = 1 + random.below(3); count > 0; count--) contents = withByte(contents, random);
  return withFile(folder, name, decodeText(contents, `${folder.slug}/${name}`));
};

function withByte(contents: Buffer, random: Random): Buffer {
  const at = random.below(contents.length + 1);
  // Most of a story's bytes are ASCII, so that half of the changes leave the text readable.
  const byte = Buffer.of(random.below(random.pick([128, 256])));
  const gone = random.pick([0, 1, 1, 1 + random.below(200)]);
  const added = random.pick([byte, byte, Buffer.of()]);
  return Buffer.concat([contents.subarray(0, at), added, contents.subarray(at + gone)]);
}
