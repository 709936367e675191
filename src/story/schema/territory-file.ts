import * as v from 'valibot';
import { described, form, text } from './basics';
import { collectionStart, featureStart } from './features-file';
import { multiPolygon, polygon } from './geometry';
import { outline } from './outline';

/** An outline of the story's own that the zones partition, in place of that of the countries it lies in. */
export const territoryFile = v.strictObject({
  ...collectionStart,
  features: described(
    v.pipe(
      v.array(
        v.strictObject({
          ...featureStart,
          geometry: described(v.variant('type', [polygon, multiPolygon]), 'The outline, as GeoJSON'),
          properties: described(
            v.strictObject({
              name: described(text, 'What the territory is called'),
              outline: described(outline, 'Where the outline comes from'),
            }),
            'What is known of the outline',
          ),
        }),
      ),
      v.length(1, form('one-outline')),
    ),
    'One outline, in place of that of the countries that story.json names',
  ),
});

export type TerritoryFile = v.InferOutput<typeof territoryFile>;
