import type { WorldReader } from '../../../src/basemap/world/reader';
import { worldFiles } from '../../../src/site/studio/world-files';

const files = worldFiles();

/** Reads what the build publishes for the studio. */
export const readWorld: WorldReader = async (path) => {
  const text = files.get(path);
  return text === undefined ? undefined : JSON.parse(text);
};
