import type { MapLibreMap } from 'maplibre-gl';
import type { Box } from '../../cartography/names/box';
import type { EventMark } from '../../session/dataset/event-mark';

/** Half a sign, and the room of a number below it, px. */
const half = 13;
const number = 11;

/** The room on the map that the marks of a table of events take, px from its top left. */
export const markBoxes = (map: MapLibreMap, marks: readonly EventMark[]): Box[] =>
  marks.map(({ at, count }) => {
    const { x, y } = map.project([...at]);
    return { left: x - half, top: y - half, right: x + half, bottom: y + half + (count > 1 ? number : 0) };
  });
