import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sources } from '../../src/cartography/sources';
import { styleLayers } from '../../src/cartography/style';
import { isDrawn, valueOf } from '../../src/vector/evaluate';
import { story } from '../support/stories';
import { viewOf } from './support/views';

const shapes = ['fill', 'line', 'circle'];

/** How strongly the layers of a feature draw it, summed: opacities in a state. */
function strength(id: string, isFocused: boolean, state: Readonly<Record<string, boolean>>): number {
  const opacities = Object.entries(sources(story, () => '')).flatMap(([source, specification]) =>
    ((specification as { data: FeatureCollection }).data.features ?? [])
      .filter(({ properties }) => properties?.['id'] === id)
      .flatMap((feature) =>
        styleLayers(viewOf({ isFocused })).flatMap((layer) => {
          if (!('source' in layer) || layer.source !== source || !shapes.includes(layer.type)) return [];
          const context = { zoom: 7, feature, state };
          return isDrawn(layer, context)
            ? [Number(valueOf(layer, 'paint', `${layer.type}-opacity`, context))]
            : [];
        }),
      ),
  );
  return opacities.reduce((sum, opacity) => sum + opacity, 0);
}

describe('a feature', () => {
  const drawn = story.features.filter(({ id }) => strength(id, false, {}) > 0);

  it('is on the map, for most', () => {
    expect(drawn.length).toBeGreaterThan(20);
  });

  it.each(drawn.map(({ id }) => id))(
    '%s is stronger once it is chosen or pointed at, and fainter beside another',
    (id) => {
      const normal = strength(id, false, {});
      expect(strength(id, true, { chosen: true })).toBeGreaterThan(normal);
      expect(strength(id, false, { pointed: true })).toBeGreaterThan(normal);
      expect(strength(id, true, {})).toBeLessThan(normal);
    },
  );
});
