import type { Ground } from '../../basemap/cut/ground';
import type { GroundSetting } from '../../basemap/cut/setting';
import type { WorldReader } from '../../basemap/world/reader';
import { fetchWorld } from '../check/territories';
import { groundOf } from './ground-of';

/** What the page asks of the worker. */
export interface GroundRequest {
  /** Counts the requests of a page. */
  readonly id: number;
  /** The address of the world's files, with a slash at its end. */
  readonly world: string;
  readonly setting: GroundSetting;
}

/** No ground where it could not be cut. */
export interface GroundAnswer {
  readonly id: number;
  readonly ground?: Ground;
}

let read: WorldReader | undefined;

addEventListener('message', ({ data }: MessageEvent<GroundRequest>) => {
  read ??= fetchWorld(data.world);
  groundOf(read, data.setting).then(
    (ground) => answer({ id: data.id, ground }),
    () => answer({ id: data.id }),
  );
});

// Of files that are read side by side, the first that cannot be had tells all.
addEventListener('unhandledrejection', (event) => event.preventDefault());

const answer = (found: GroundAnswer) => (self as unknown as Worker).postMessage(found, []);
