import { gpx } from '@tmcw/togeojson';
import type { Document } from '@xmldom/xmldom';
import { Collector } from './collect';
import type { Contents, OnProgress } from './model';

/** Waypoints as points, routes and tracks as lines. */
export function readGpx(tree: Document, name: string, onProgress: OnProgress): Contents {
  const found = new Collector(onProgress);
  const { features } = gpx(tree);
  for (const { geometry, properties } of features) found.add(name, geometry, properties, features.length);
  return found.result('gpx');
}
