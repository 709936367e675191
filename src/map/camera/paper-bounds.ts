import { latitudeOf, mercatorY } from '../../geo/mercator';
import type { Bounds, Feature } from '../../story/model';
import { extentOf, withContext } from './extent';

/** What lies around the features is shown too, as far as this share of their size. */
const around = 0.25;
/** A point alone is shown with so much of the first view around it. */
const leastShare = 0.3;

/** The shape of the map on paper, its width by its height. */
const paperRatio = 2;

/** The bounds of a map that shows features large; of one without any, the story's first view. */
export function paperBounds(first: Bounds, features: readonly Feature[]): Bounds {
  const extent = extentOf(features, first);
  if (!extent) return first;
  const [west, south, east, north] = withContext(extent, first);
  const width = Math.max((east - west) * (1 + around), (first[2] - first[0]) * leastShare);
  const height = Math.max((north - south) * (1 + around), (first[3] - first[1]) * leastShare);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return filling([lon - width / 2, lat - height / 2, lon + width / 2, lat + height / 2]);
}

/** Bounds made wider or higher until they fill the map: names are placed for its whole width. */
function filling([west, south, east, north]: Bounds): Bounds {
  const [low, high] = [mercatorY(south), mercatorY(north)];
  const missing = paperRatio * (high - low) - (east - west);
  if (missing > 0) return [west - missing / 2, south, east + missing / 2, north];
  const higher = -missing / paperRatio / 2;
  return [west, latitudeOf(low - higher), east, latitudeOf(high + higher)];
}
