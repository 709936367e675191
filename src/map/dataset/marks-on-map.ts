import type { MapLibreMap } from 'maplibre-gl';
import { markLines } from '../../session/dataset/mark-words';
import { openMark } from '../../session/dataset/open-mark';
import type { EventMark } from '../../session/dataset/event-mark';
import type { Candidates } from '../../session/parts/selection';
import type { Session } from '../../session/session';
import type { Corners } from '../pointing';
import { markBoxes } from './mark-boxes';
import { marksIn, shapeIn } from './marks';

export { tableLayers } from '../../cartography/layers/table-layers';

/** What is asked of the marks of a table of events on a map. */
export interface MarksOnMap {
  /** The marks in a part of the map. */
  readonly in: (box: Corners) => readonly EventMark[];
  /** The line or the area that is topmost there, of one event. */
  readonly shapeIn: (box: Corners) => EventMark | undefined;
  /** Tells the session what is in view. */
  readonly look: () => void;
  readonly open: (mark: EventMark, at: Candidates['at']) => void;
  /** The room that they take: boxes, px. */
  readonly boxes: () => ReturnType<typeof markBoxes>;
  readonly lines: (mark: EventMark) => ReturnType<typeof markLines>;
}

export const createMarks = (map: MapLibreMap, session: Session): MarksOnMap => ({
  in: (box) => marksIn(map, session.view(), box),
  shapeIn: (box) => shapeIn(map, session.view(), box),
  look: () => session.dataset.setMarks(marksIn(map, session.view())),
  open: (mark, at) => void openMark(session, mark, at),
  boxes: () => markBoxes(map, session.dataset.marks()),
  lines: (mark) => markLines(mark, session),
});
