import type { LayerSpecification, MapLibreMap } from 'maplibre-gl';

/**
 * Updates the map's layers to a list with as few calls as possible. Not `setStyle`: its diff compares all coordinates
 * of the sources.
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
  // From the top down, so that each layer can be inserted before one that exists.
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

/** Validation serialises the whole style on each call; the tests validate every style that can occur. */
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

/** Values are primitives or lists. Long lists keep their identity, so they are not compared item by item. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => same(item, b[index]));
}
