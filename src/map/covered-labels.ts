import type { MapLibreMap } from 'maplibre-gl';

/** What lies over the map carries this attribute. */
const over = '[data-over-map]';

/**
 * Whenever the map comes to rest, hides the labels of which something that lies over the map would cut a part off.
 * They come back when the map moves on.
 */
export function hideCoveredLabels(map: MapLibreMap): void {
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
  map.on('idle', () => {
    const found = coveredLabels(map);
    if ([...found.keys()].join() === [...hidden.keys()].join()) return;
    set(hidden, false);
    set(found, true);
    hidden = found;
  });
}

function coveredLabels(map: MapLibreMap) {
  const layers = map
    .getStyle()
    .layers.flatMap(({ id, type }) =>
      type === 'symbol' && map.getLayoutProperty(id, 'text-field') !== undefined ? [id] : [],
    );
  const frame = map.getContainer().getBoundingClientRect();
  const boxes = [...document.querySelectorAll<HTMLElement>(over)].filter(
    ({ offsetWidth }) => offsetWidth > 0,
  );
  const labels = boxes.flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return map.queryRenderedFeatures(
      [
        [left - frame.left, top - frame.top],
        [right - frame.left, bottom - frame.top],
      ],
      { layers },
    );
  });
  return new Map(
    labels
      .flatMap(({ source, id }) => (id === undefined ? [] : [[`${source}/${id}`, { source, id }] as const]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
