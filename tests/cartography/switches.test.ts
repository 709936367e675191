import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sources } from '../../src/cartography/sources';
import { styleLayers } from '../../src/cartography/style';
import { isDrawn } from '../../src/vector/evaluate';
import { story } from '../support/stories';
import { rows, viewOf } from './support/views';

const layers = (hidden: readonly string[]) => styleLayers(viewOf({ hidden: new Set(hidden) }));

const filterOf = (layer: LayerSpecification) => ('filter' in layer ? layer.filter : undefined);
const sourceOf = (layer: LayerSpecification) => ('source' in layer ? layer.source : '');

/** The features of a row, by source. A front belongs to the rows on either side of it. */
const featuresOf = (row: string) =>
  Object.entries(sources(story, () => '')).flatMap(([source, specification]) =>
    source === 'fronts' || source === 'front-bands'
      ? []
      : ((specification as { data: FeatureCollection }).data.features ?? [])
          .filter(({ properties }) => properties?.['row'] === row)
          .map((feature) => ({ source, feature })),
  );

/** How many of a row's features are drawn, over all layers. */
const drawn = (row: string, hidden: readonly string[]) =>
  layers(hidden).flatMap((layer) =>
    featuresOf(row).filter(
      ({ source, feature }) => source === sourceOf(layer) && isDrawn(layer, { zoom: 9, feature, state: {} }),
    ),
  ).length;

describe('the switch of a row', () => {
  it('hides each of its features in each layer', () => {
    for (const { id } of rows) {
      expect(drawn(id, []), id).toBeGreaterThan(0);
      expect(drawn(id, [id]), id).toBe(0);
    }
  });

  it('leaves the filters of layers as they are that have nothing of its group', () => {
    const changedBy = (row: string) => {
      const after = new Map(layers([row]).map((layer) => [layer.id, filterOf(layer)]));
      const changed = layers([]).filter(
        (layer) =>
          after.has(layer.id) && JSON.stringify(after.get(layer.id)) !== JSON.stringify(filterOf(layer)),
      );
      return [...new Set(changed.map(sourceOf))].sort();
    };
    const inGroup = (group: string) => rows.find((row) => row.group === group)?.id ?? '';
    expect(changedBy(inGroup('places'))).toEqual(['points']);
    expect(changedBy(inGroup('backing'))).toEqual(['arrowheads', 'backings']);
    expect(changedBy(inGroup('influence'))).toEqual(['influence']);
    expect(changedBy(inGroup('control'))).toEqual(['front-bands', 'fronts', 'zones']);
  });
});
