import { LngLatBounds, type MapLibreMap, type PaddingOptions } from 'maplibre-gl';
import type { Position } from 'geojson';
import type { Camera } from '../state/app-state';
import type { EvidenceIndex } from '../story/evidence';
import type { Bounds, Feature, Story } from '../story/model';
import { wrapped } from '../geo/antimeridian';

const closestZoom = 9;

/**
 * Carries out a wish of the interface. `padding` keeps clear what lies over the map, px. The map's events of the
 * movement carry the wish as `camera`.
 */
export function moveCamera(
  map: MapLibreMap,
  camera: Camera,
  story: Story,
  evidence: EvidenceIndex,
  padding: PaddingOptions,
): void {
  const fit = (bounds: LngLatBounds) =>
    map.fitBounds(bounds, { padding, maxZoom: closestZoom, bearing: 0, duration: 900 }, { camera });
  switch (camera.kind) {
    case 'first':
    case 'whole':
      fit(boundsOf(story.views[camera.kind]));
      break;
    case 'north':
      map.easeTo({ bearing: 0 }, { camera });
      break;
    case 'zoom':
      map.easeTo({ zoom: map.getZoom() + camera.by, duration: 250 }, { camera });
      break;
    case 'fit': {
      const features = evidence.featuresBy(camera.features);
      const extent = extentOf(features);
      if (extent) fit(withContext(extent, boundsOf(story.views.first)));
      break;
    }
    default:
      camera satisfies never;
  }
}

/** What lies outside the story's first view is shown together with it: a capital alone tells nothing. */
function withContext(extent: LngLatBounds, first: LngLatBounds): LngLatBounds {
  return first.contains(extent.getCenter()) ? extent : extent.extend(first);
}

/** Whether all of the features can be seen inside the padding. */
export function isInView(
  map: MapLibreMap,
  features: readonly Feature[],
  { left = 0, right = 0, top = 0, bottom = 0 }: PaddingOptions,
): boolean {
  const extent = extentOf(features);
  if (!extent) return true;
  const { clientWidth, clientHeight } = map.getContainer();
  return [extent.getSouthWest(), extent.getNorthEast()].every((corner) => {
    const { x, y } = map.project(corner);
    return x >= left && x <= clientWidth - right && y >= top && y <= clientHeight - bottom;
  });
}

function extentOf(features: readonly Feature[]): LngLatBounds | undefined {
  const extent = new LngLatBounds();
  for (const feature of features) {
    if (!feature.geometry) continue;
    const positions = flat(feature.geometry.coordinates).map(wrapped);
    // An arc is followed from where it ends: its capital may be far.
    for (const [lon, lat] of feature.kind === 'backing' ? positions.slice(-1) : positions) {
      extent.extend([lon as number, lat as number]);
    }
  }
  return extent.isEmpty() ? undefined : extent;
}

type Nested = Position | readonly Nested[];

function flat(coordinates: Nested): Position[] {
  return typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : (coordinates as readonly Nested[]).flatMap(flat);
}

function boundsOf([west, south, east, north]: Bounds): LngLatBounds {
  return new LngLatBounds([west, south], [east, north]);
}
