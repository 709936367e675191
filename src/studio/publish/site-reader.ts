import type { MultiPolygon, Polygon } from 'geojson';
import type { GroundSource } from '../../publish/site/ground';
import { packedEntries } from '../../publish/site/packed-entries';
import {
  isPacked,
  packPath,
  rendererPath,
  type Shell,
  shellPath,
  type SingleShell,
  singlePath,
  type SiteTools,
} from '../../publish/site/shell';
import type { Renderer } from '../../publish/site/pages/renderer';

/** A file of the site could not be had. */
export class Unreachable extends Error {}

/** How many files are asked for at once. */
const atOnce = 24;

const worldFolder = 'studio/world/';

/** Reads files of the site that the studio is of. @param base its address, with a slash at its end */
export function createSiteReader(base: string) {
  async function bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await fetch(new URL(path, base)).catch(() => undefined);
    if (!response?.ok) throw new Unreachable(path);
    return new Uint8Array(await response.arrayBuffer());
  }
  const text = async (path: string) => new TextDecoder().decode(await bytes(path));
  const json = async <T>(path: string) => JSON.parse(await text(path)) as T;

  return {
    bytes,
    text,
    async tools(): Promise<SiteTools> {
      const [shell, renderer] = await Promise.all([
        json<Shell>(shellPath),
        import(/* @vite-ignore */ new URL(rendererPath, base).href).catch(() => {
          throw new Unreachable(rendererPath);
        }) as Promise<Renderer>,
      ]);
      return { shell, renderer };
    },
    single: () => json<SingleShell>(singlePath),
    /**
     * The files that are the same in every site; the small ones as they are packed.
     * @param tell called with the share of them that is there
     */
    async fixed({ files: paths }: Shell, tell: (share: number) => void) {
      const files = new Map<string, Uint8Array>();
      const waiting = paths.filter((path) => !isPacked(path));
      const all = waiting.length;
      const fetchNext = async (): Promise<void> => {
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
          files.set(path, await bytes(path));
          tell(files.size / all);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, fetchNext));
      return { files, packed: packedEntries(files.get(packPath) ?? new Uint8Array()) };
    },
    /** Where the site has the grounds of stories. @param files all paths of it: at sea there is no file */
    ground({ files }: Shell): GroundSource {
      const known = new Set(files);
      const read = new Map<string, Promise<unknown>>();
      const world = (name: string): Promise<unknown> => {
        const path = worldFolder + name;
        if (!known.has(path)) return Promise.resolve(undefined);
        const found = read.get(path) ?? json(path);
        read.set(path, found);
        return found;
      };
      return {
        read: world,
        fineOutline: (code) => world(`fine/${code}.json`) as Promise<Polygon | MultiPolygon | undefined>,
        fineLayer: (code, name) => text(`${worldFolder}fine/${code}/${name}.json`),
      };
    },
  };
}
