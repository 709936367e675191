import type { Geometry, Position } from 'geojson';
import { limits } from '../../../story/files/limits';
import { linesAlone } from '../../shapes/vertices';
import type { Becomes } from './choices';
import type { Drawn, WrittenFeature } from './model';
import type { StoryState } from './story-state';
import { thinned } from './thin';

/** Features as the preview draws them: no more than a story may have. */
export function drawnOf(becomes: Becomes, features: readonly WrittenFeature[]): Drawn {
  const [lines, points]: [(readonly Position[])[], Position[]] = [[], []];
  for (const { geometry } of features.slice(0, limits.items)) {
    if (geometry?.type === 'Point') points.push(geometry.coordinates);
    else lines.push(...linesAlone(geometry as Geometry | null));
  }
  return { becomes, lines, points };
}

/** How coarsely the land is drawn, km. */
const landKm = 1;

/** The rings of the story's land, as far as they are to be seen in the preview. */
export function landOf({ ground }: StoryState): (readonly Position[])[] {
  const { territory } = ground ?? {};
  const polygons = territory?.type === 'Polygon' ? [territory.coordinates] : (territory?.coordinates ?? []);
  return polygons.flat().map((ring) => thinned(ring, landKm));
}

/** How many positions a feature has. */
export const positionCount = ({ geometry }: WrittenFeature): number =>
  geometry?.type === 'Point'
    ? 1
    : linesAlone(geometry as Geometry | null).reduce((sum, line) => sum + line.length, 0);
