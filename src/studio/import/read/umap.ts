import { Collector } from './collect';
import { addCollection } from './geojson';
import { type Contents, type OnProgress, refuse } from './model';

type Json = Readonly<Record<string, unknown>>;

/** A map of uMap: collections of GeoJSON, each with a name. What a layer fetches from elsewhere is left out. */
export function readUmap(json: Json, name: string, onProgress: OnProgress): Contents {
  const { layers } = json;
  if (!Array.isArray(layers)) throw refuse('no-geojson');
  const found = new Collector(onProgress);
  layers.forEach((layer: Json, index) => {
    const options = (layer?.['_umap_options'] ?? layer?.['properties'] ?? {}) as Json;
    const remote = options['remoteData'] as Json | undefined;
    if (typeof remote?.['url'] === 'string' && remote['url'] !== '') found.leave('linked');
    const own = typeof options['name'] === 'string' && options['name'] !== '' ? options['name'] : undefined;
    if (Array.isArray(layer?.['features'])) addCollection(layer, own ?? `${name} ${index + 1}`, found);
  });
  return found.result('umap');
}
