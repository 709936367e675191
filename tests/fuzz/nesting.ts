import { withFile } from '../support/edits';
import { type Mutation, textOf } from './folder';

const brackets = [
  ['[', ']'],
  ['{"a":', '}'],
  ['[{"a":', '}]'],
] as const;

/** What a reader of brackets may take for the beginning of a string that never ends. */
const before = ['', '', '"', '// "\n', '/* " */ ', '"\\', "'"];

/** Puts brackets into each other, some or thousands of times, in the place of a value or around a file. */
export const nesting: Mutation = (folder, random) => {
  const name = random.pick([...folder.files.keys()].filter((each) => each.endsWith('json')));
  const text = textOf(folder, name);
  const [open, close] = random.pick(brackets);
  const depth = random.pick([10, 60, 65, 5000, 100_000]);
  const opened = random.pick(before) + open.repeat(depth);
  const nested = `${opened}0${random.pick([close, '', '\n']).repeat(depth)}`;
  const places = [...text.matchAll(/[:[,]\s*["\d]/g)].map(({ 0: found, index }) => index + found.length - 1);
  const at = random.pick([0, text.length, random.pick(places)]);
  return withFile(folder, name, text.slice(0, at) + nested + text.slice(at));
};
