import { makeLandCells } from './land';
import { landFilesOf } from './land-files';

/** Every file of data/world/: its name there and its whole text. */
export const worldFiles = (): Map<string, string> => landFilesOf(makeLandCells());
