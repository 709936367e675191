import type { StoryFolder } from '../../src/story/files/parse';

/** Stands in an expected text where a problem has to be reported. */
const mark = '‸';

/** The same folder with one file's words replaced; throws unless they stand there exactly once. */
export function withEdit(folder: StoryFolder, file: string, find: string, replace: string): StoryFolder {
  const text = textOf(folder, file);
  const offset = onlyOffset(text, find, file);
  const edited = text.slice(0, offset) + replace + text.slice(offset + find.length);
  return { ...folder, files: new Map(folder.files).set(file, edited) };
}

/** The same folder with a file's whole text replaced; without a text, the file is taken away. */
export function withFile(folder: StoryFolder, file: string, text?: string): StoryFolder {
  const files = new Map(folder.files);
  if (text === undefined) files.delete(file);
  else files.set(file, text);
  return { ...folder, files };
}

/** The line and column (from 1) of the mark in words that stand in a file exactly once. */
export function placeOf(folder: StoryFolder, file: string, marked: string): { line: number; column: number } {
  const [before = '', after, ...more] = marked.split(mark);
  if (after === undefined || more.length > 0) throw new Error(`One mark is needed in: ${marked}`);
  const text = textOf(folder, file);
  const lines = text.slice(0, onlyOffset(text, before + after, file) + before.length).split('\n');
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}

function textOf(folder: StoryFolder, file: string): string {
  const text = folder.files.get(file);
  if (text === undefined) throw new Error(`There is no ${file}.`);
  return text;
}

function onlyOffset(text: string, words: string, file: string): number {
  const times = text.split(words).length - 1;
  if (times !== 1) throw new Error(`These words stand ${times} times in ${file}, not once: ${words}`);
  return text.indexOf(words);
}
