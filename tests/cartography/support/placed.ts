import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { type NamedBasemap, namedBasemap } from '../../../src/cartography/names/basemap-names';
import type { Canvas, Placed } from '../../../src/cartography/names/name';
import { placeNames } from '../../../src/cartography/names/place-names';
import { frameOf } from '../../../src/vector/frame';
import { canvasOf } from '../../../src/vector/sights';
import type { Bounds } from '../../../src/story/model';
import { story } from '../../support/stories';
import { type Choices, viewOf } from './views';

export const basemap: NamedBasemap = Object.fromEntries(
  namedBasemap.map((name) => {
    const path = join(import.meta.dirname, `../../../data/basemap/SYR/${name}.geojson`);
    return [name, JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection];
  }),
);

/** A canvas of a width on which some bounds fill the frame, with a margin around them; px. */
export function canvasAt(width: number, bounds: Bounds = story.views.first, margin = 20): Canvas {
  const frame = frameOf(bounds);
  const height = (frame.height / frame.width) * width;
  const box = { left: -margin, top: -margin, right: width + margin, bottom: height + margin };
  return canvasOf(frame, { width, bounds: box });
}

/** The names on a map of a width. */
export const namesAt = (width: number, choices?: Choices, bounds?: Bounds): Placed[] =>
  placeNames(viewOf(choices), basemap, canvasAt(width, bounds), []);
