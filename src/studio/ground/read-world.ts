import { groundFileNames, groundParts } from '../../basemap/world/published';
import type { WorldReader } from '../../basemap/world/reader';

/**
 * Reads of the folders that have a file for some countries and cells alone what is there, and asks for nothing else.
 * @param read the files that the build publishes for the studio
 */
export function readerOfGround(read: WorldReader): WorldReader {
  let names: Promise<ReadonlySet<string>> | undefined;
  const all = () =>
    read(groundFileNames).then(
      (list) => new Set(list as readonly string[]),
      (error: unknown) => {
        names = undefined;
        throw error;
      },
    );
  return async (path) => {
    if (!groundParts.some((part) => path.startsWith(`${part}/`))) return read(path);
    names ??= all();
    return (await names).has(path) ? read(path) : undefined;
  };
}
