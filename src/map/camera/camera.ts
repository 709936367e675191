import type { MapLibreMap } from 'maplibre-gl';
import type { CameraRequest } from '../../session/parts/camera';
import type { EvidenceIndex } from '../../story/evidence';
import type { Bounds, Feature, Story } from '../../story/model';
import { closestFor, extentOf, isInView, isSmall, type Rectangle, withContext } from './extent';
import type { Padding } from './padding';

/**
 * Moves the map as the interface asks. `padding` is what lies over the map, px. The events of the movement carry the
 * request as `camera`.
 */
export function moveCamera(
  map: MapLibreMap,
  camera: CameraRequest,
  story: Story,
  evidence: EvidenceIndex,
  padding: Padding,
): void {
  const fit = (bounds: Bounds, maxZoom = closestFor(bounds, story.views.first)) =>
    map.fitBounds([...bounds], { padding, maxZoom, bearing: 0, duration: 900 }, { camera });
  switch (camera.kind) {
    case 'first':
    case 'whole':
      fit(story.views[camera.kind]);
      break;
    case 'north':
      map.easeTo({ bearing: 0 }, { camera });
      break;
    case 'zoom':
      map.easeTo({ zoom: map.getZoom() + camera.by, duration: 250 }, { camera });
      break;
    case 'spot': {
      const [lon = 0, lat = 0] = camera.at;
      fit([lon, lat, lon, lat], Math.max(camera.zoom, map.getZoom()));
      break;
    }
    case 'fit': {
      const extent = extentOf(evidence.featuresBy(camera.features), story.views.first);
      if (extent) fit(withContext(extent, story.views.first), closestFor(extent, story.views.first));
      break;
    }
    default:
      camera satisfies never;
  }
}

/** Shows what an address without a view asks for: the whole road where it is traced, else the story's first view. */
export function showFirst(
  map: MapLibreMap,
  story: Story,
  traced: Feature | undefined,
  padding: Padding,
): void {
  const bounds = (traced && extentOf([traced], story.views.first)) ?? story.views.first;
  map.fitBounds([...bounds], { padding, maxZoom: closestFor(bounds, story.views.first), animate: false });
}

/** Whether the map must move to show features: they are out of sight, or small. */
export function needsFit(
  map: MapLibreMap,
  features: readonly Feature[],
  { views }: Story,
  padding: Padding,
): boolean {
  const extent = extentOf(features, views.first);
  if (!extent) return false;
  const project = ([lon = 0, lat = 0]: readonly number[]) => map.project([lon, lat]);
  const visible = visibleOf(map, padding);
  if (!isInView(features, views.first, project, visible)) return true;
  const fitted = map.cameraForBounds([...withContext(extent, views.first)], {
    padding,
    maxZoom: closestFor(extent, views.first),
  });
  return isSmall(features, views.first, project, visible, (fitted?.zoom ?? 0) - map.getZoom());
}

/** The clear area of the map, px from its top left. */
function visibleOf(map: MapLibreMap, { left, right, top, bottom }: Padding): Rectangle {
  const { clientWidth, clientHeight } = map.getContainer();
  return { left, top, right: clientWidth - right, bottom: clientHeight - bottom };
}
