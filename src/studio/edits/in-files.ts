// What edits are made with: the same that corrects a text at the command line.
export {
  changed,
  type Item,
  itemsIn,
  jsonIn,
  pathOf,
  pathsIn,
  valueAt,
} from '../../story/files/json/in-files';
