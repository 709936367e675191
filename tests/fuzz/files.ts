import { withFile } from '../support/edits';
import { type Mutation, textOf } from './folder';

const names = ['more.geojson', 'translation.xx.json', 'source.xx.txt', '__proto__.geojson', '<b>.geojson'];

/** Takes a file away, empties it, gives it another's contents, cuts it short, or adds one. */
export const files: Mutation = (folder, random) => {
  const known = [...folder.files.keys()];
  const name = random.pick(known);
  const other = textOf(folder, random.pick(known));
  const text = textOf(folder, name);
  return random.pick([
    () => withFile(folder, name),
    () => withFile(folder, name, random.pick(['', ' ', '\ufeff', 'null', '[]', '{}', '0', '"'])),
    () => withFile(folder, name, other),
    () => withFile(folder, name, text.slice(0, random.below(text.length))),
    () => withFile(folder, name, `\ufeff${text}`),
    () => withFile(folder, random.pick(names), other),
    () => ({ ...folder, slug: random.pick(['<img src=x onerror=alert(1)>', '..', '', 'a/b', 'Ünïcode']) }),
  ])();
};
