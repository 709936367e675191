import type { StoryFolder } from '../story/files/parse';
import { afresh } from '../story/memory/recall';
import { type Compilation, compileFiles, type Territories } from './compile-files';
import { drawing } from './drawing';

export type { Compilation, Territories, Territory } from './compile-files';

/** Compiles a story that will be drawn, as `compileFiles` does. */
export const compileStory = (folder: StoryFolder, territories: Territories, recall = afresh): Compilation =>
  compileFiles(folder, territories, recall, drawing);
