import { addProtocol } from 'maplibre-gl';
import { eventTiles } from '../../cartography/sources';
import type { Dataset } from '../../story/model';

/** Answers the map's requests for tiles of a story's table of events. To be called before the map is made. */
export function answerTiles(slug: string, dataset: Dataset): void {
  const reading = import('./tiles').then(({ createTiles }) => createTiles(slug, dataset));
  addProtocol(eventTiles, async ({ url }) => {
    const [zoom = 0, column = 0, row = 0] = url.split('/').slice(-3).map(Number);
    const read = await reading;
    return { data: (await read(zoom, column, row)) ?? new ArrayBuffer() };
  });
}
