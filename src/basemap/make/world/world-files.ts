import type { Output } from '../output';
import { makeLandCells } from './land/land-cells';
import { landFilesOf } from './land/land-files';
import { worldNames } from './names';

/** Every file of data/world/: its name there and its whole text. */
export const worldFiles = (): Output => new Map([...landFilesOf(makeLandCells()), ...worldNames()]);
