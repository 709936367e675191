import type { LayerSpecification, MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { applyLayers } from '../../src/map/apply-layers';

const layer = (id: string, paint: object = {}): LayerSpecification => ({
  id,
  type: 'line',
  source: 'a',
  paint,
});

/** A map that has only the order of its layers; tells what was asked of it. */
function mapOf(layers: readonly LayerSpecification[]) {
  const ids = layers.map(({ id }) => id);
  const asked: string[] = [];
  const put = (id: string, above: string | undefined) =>
    void ids.splice(above === undefined ? ids.length : ids.indexOf(above), 0, id);
  const take = (id: string) => void ids.splice(ids.indexOf(id), 1);
  const map = {
    addLayer: ({ id }: LayerSpecification, above?: string) => (asked.push(`add ${id}`), put(id, above)),
    removeLayer: (id: string) => (asked.push(`remove ${id}`), take(id)),
    moveLayer: (id: string, above?: string) => (asked.push(`move ${id}`), take(id), put(id, above)),
    setPaintProperty: (id: string, name: string, value: unknown) =>
      void asked.push(`paint ${id} ${name} ${JSON.stringify(value)}`),
  };
  return { map: map as unknown as MapLibreMap, ids, asked };
}

const change = (before: readonly LayerSpecification[], after: readonly LayerSpecification[]) => {
  const { map, ids, asked } = mapOf(before);
  applyLayers(map, before, after);
  return { ids, asked };
};

describe('the layers of the map', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => layer(id)) as [
    LayerSpecification,
    LayerSpecification,
    LayerSpecification,
    LayerSpecification,
  ];

  it('are asked nothing where they are the same', () => {
    expect(change([a, b, c], [layer('a'), layer('b'), layer('c')]).asked).toEqual([]);
  });

  it('come and go without a move of the others', () => {
    expect(change([a, b, d], [a, c, d])).toEqual({ ids: ['a', 'c', 'd'], asked: ['remove b', 'add c'] });
  });

  it('are in their new order where it has changed', () => {
    expect(change([a, b, c], [c, a, d, b]).ids).toEqual(['c', 'a', 'd', 'b']);
  });

  it('are painted anew where their paint has changed, and only there', () => {
    const after = [a, layer('b', { 'line-width': 2 }), c];
    expect(change([a, b, c], after).asked).toEqual(['paint b line-width 2']);
  });
});
