import type { MapLibreMap } from 'maplibre-gl';
import { atRest } from './at-rest';

/** What lies over the map carries this attribute. */
const over = '[data-over-map]';

/** A rectangle on the map, px from its top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Says what lies over the map instead of what the page has there; nothing gives it back to the page. */
export type Cover = (boxes: readonly Box[] | undefined) => void;

/**
 * Whenever the map comes to rest, hides the labels of which something that lies over the map would cut a part off.
 * They come back when the map moves on.
 */
export function hideCoveredLabels(map: MapLibreMap): Cover {
  let given: readonly Box[] | undefined;
  let hidden = new Map<string, { source: string; id: string | number }>();
  const set = (which: typeof hidden, covered: boolean) => {
    for (const feature of which.values()) map.setFeatureState(feature, { covered });
  };
  // A face that comes in late changes the size of what lies over the map.
  void document.fonts.ready.then(() => map.triggerRepaint());
  // With the context the map loses what it was told of its features.
  map.on('webglcontextlost', () => {
    hidden = new Map();
  });
  map.on('movestart', () => {
    set(hidden, false);
    hidden = new Map();
  });
  let boxes: readonly Box[] = [];
  const look = (isChanged: boolean) => {
    const before = boxes;
    boxes = given ?? boxesOver(map);
    if (!isChanged && isSame(boxes, before)) return;
    const found = labelsUnder(map, boxes);
    if ([...found.keys()].join() === [...hidden.keys()].join()) return;
    set(hidden, false);
    set(found, true);
    hidden = found;
  };
  atRest(map, look);
  // A picture does not wait for what comes after it.
  map.on('idle', () => given && look(true));
  return (instead) => {
    given = instead;
    map.triggerRepaint();
  };
}

const isSame = (some: readonly Box[], others: readonly Box[]) =>
  JSON.stringify(some) === JSON.stringify(others);

/** What of the page lies over the map now. */
function boxesOver(map: MapLibreMap): Box[] {
  const frame = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll<HTMLElement>(over)]
    .filter(({ offsetWidth }) => offsetWidth > 0)
    .map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        left: left - frame.left,
        top: top - frame.top,
        right: right - frame.left,
        bottom: bottom - frame.top,
      };
    });
}

function labelsUnder(map: MapLibreMap, boxes: readonly Box[]) {
  const layers = map
    .getLayersOrder()
    .filter(
      (id) => map.getLayer(id)?.type === 'symbol' && map.getLayoutProperty(id, 'text-field') !== undefined,
    );
  const labels = boxes.flatMap(({ left, top, right, bottom }) =>
    map.queryRenderedFeatures(
      [
        [left, top],
        [right, bottom],
      ],
      { layers },
    ),
  );
  return new Map(
    labels
      .flatMap(({ source, id }) => (id === undefined ? [] : [[`${source}/${id}`, { source, id }] as const]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
