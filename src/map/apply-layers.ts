import type { LayerSpecification, MapLibreMap } from 'maplibre-gl';

/**
 * Brings the map's layers from one list to the next with as few calls as possible. The sources stay: the map
 * library's own comparison of styles would walk through all of their coordinates.
 */
export function applyLayers(
  map: MapLibreMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  const kept = new Map(before.map((layer) => [layer.id, layer]));
  const wanted = new Set(after.map((layer) => layer.id));
  for (const { id } of before) if (!wanted.has(id)) map.removeLayer(id);
  const isSameOrder = same(idsIn(before, wanted), idsIn(after, kept));
  // From the top down, so that the layer to stand below is already there.
  let above: string | undefined;
  for (const layer of [...after].reverse()) {
    const old = kept.get(layer.id);
    if (!old) map.addLayer(layer, above);
    else {
      if (!isSameOrder) map.moveLayer(layer.id, above);
      applyChanges(map, old, layer);
    }
    above = layer.id;
  }
}

const idsIn = (layers: readonly LayerSpecification[], ids: { has(id: string): boolean }) =>
  layers.flatMap(({ id }) => (ids.has(id) ? [id] : []));

/** To check a value the library first writes down the whole style. The tests check every style that there can be. */
const unchecked = { validate: false };

function applyChanges(map: MapLibreMap, before: LayerSpecification, after: LayerSpecification): void {
  const { id } = after;
  if ('filter' in after && !same(filterOf(before), after.filter)) map.setFilter(id, after.filter, unchecked);
  for (const [name, value] of changed(before.paint, after.paint)) {
    map.setPaintProperty(id, name as never, value as never, unchecked);
  }
  for (const [name, value] of changed(before.layout, after.layout)) {
    map.setLayoutProperty(id, name as never, value as never, unchecked);
  }
}

const filterOf = (layer: LayerSpecification) => ('filter' in layer ? layer.filter : undefined);

function changed(before: object | undefined, after: object | undefined): [string, unknown][] {
  const old: Readonly<Record<string, unknown>> = { ...before };
  const next: Readonly<Record<string, unknown>> = { ...after };
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((name) => !same(old[name], next[name]))
    .map((name) => [name, next[name]]);
}

/** Values are plain or lists; a long list of names is the same one each time, and is not walked through. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => same(item, b[index]));
}
