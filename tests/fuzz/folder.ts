import type { StoryFolder } from '../../src/story/files/parse';
import { withFile } from '../support/edits';
import type { Random } from './random';

/** Breaks a story's files in one way, chosen by a generator. */
export type Mutation = (folder: StoryFolder, random: Random) => StoryFolder;

const isJson = (name: string) => name.endsWith('json');

export const textOf = (folder: StoryFolder, name: string): string => folder.files.get(name) ?? '';

/** Any file of the folder, through a function of its text. */
export const inText =
  (edit: (text: string, random: Random) => string): Mutation =>
  (folder, random) => {
    const name = random.pick([...folder.files.keys()]);
    return withFile(folder, name, edit(textOf(folder, name), random));
  };

/** Any JSON file of those that are wanted, through a function that changes its value in place. */
export const inJson =
  (edit: (value: object, random: Random) => void, isWanted = isJson): Mutation =>
  (folder, random) =>
    editJson(folder, random.pick([...folder.files.keys()].filter(isWanted)), (value) => edit(value, random));

/** One JSON file with its value changed in place. */
export function editJson<T extends object>(
  folder: StoryFolder,
  name: string,
  edit: (value: T) => void,
): StoryFolder {
  const value = JSON.parse(textOf(folder, name)) as T;
  edit(value);
  return withFile(folder, name, JSON.stringify(value, null, 2));
}
