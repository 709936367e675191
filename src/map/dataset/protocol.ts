import { addProtocol } from 'maplibre-gl';
import { eventTiles } from '../../cartography/sources';
import type { Dataset } from '../../story/model';

/** Answers the map's requests for tiles of a story's table of events. To be called before the map is made. */
export function answerTiles(slug: string, dataset: Dataset): void {
  const load = async () => (await import('./tiles')).createTiles(slug, dataset);
  let loading: ReturnType<typeof load> | undefined;
  addProtocol(eventTiles, async ({ url }) => {
    const [zoom = 0, column = 0, row = 0] = url.split('/').slice(-3).map(Number);
    loading ??= load();
    const read = await loading.catch((error: unknown) => {
      // The next tile asks again.
      loading = undefined;
      throw error;
    });
    return { data: (await read(zoom, column, row)) ?? new ArrayBuffer() };
  });
}
