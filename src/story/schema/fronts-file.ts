import * as v from 'valibot';
import { described, optional, text } from './basics';
import { collectionStart, featureStart } from './features-file';
import { lineString } from './geometry';
import { precisionKm } from './outline';

/** Front lines, each drawn once; the zones are what they cut out of the territory. */
export const frontsFile = v.strictObject({
  ...collectionStart,
  features: described(
    v.array(
      v.strictObject({
        ...featureStart,
        geometry: described(
          lineString,
          'From border to border, from one front to another, or closed: its first position again at the end',
        ),
        properties: described(
          v.strictObject({
            precisionKm,
            note: optional(text, 'What it was drawn from, and where it is least sure'),
          }),
          'What is known of the line',
        ),
      }),
    ),
    'Lines that cut the territory into zones, each drawn once',
  ),
});

export type FrontsFile = v.InferOutput<typeof frontsFile>;
