import type { MapDesk } from './map-desk';
import { whereIs } from './spoken';

/** How far an arrow moves the cursor, px: by itself, with Shift, and with Alt. */
const steps = { plain: 10, far: 60, near: 1 } as const;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The keys of the map: the cursor, points, the line in hand, closer and farther. */
export function onMapKey(desk: MapDesk, event: KeyboardEvent): void {
  const { camera, cursor, drawing, editing } = desk;
  const { key } = event;
  if (event.ctrlKey || event.metaKey) return;
  const arrow = directions[key];
  if (arrow) {
    const step = event.shiftKey ? steps.far : event.altKey ? steps.near : steps.plain;
    cursor.move(arrow[0] * step, arrow[1] * step);
    desk.tell(whereIs(desk, cursor.place()));
  } else if (key === 'Enter' || key === ' ') enter(desk);
  else if (key === 'Escape') {
    if (editing.held()) editing.letGo();
    else drawing.cancel();
  } else if (key === 'Backspace' || key === 'Delete') remove(desk);
  else if (key === '+' || key === '=') camera.zoomBy(1.5);
  else if (key === '-') camera.zoomBy(1 / 1.5);
  else if (key === '0') desk.showAll();
  else if (key === 'n' || key === 'p') toPoint(desk, key === 'n' ? 1 : -1);
  else return;
  event.preventDefault();
}

/** Enter puts a point down, picks one up, or chooses what is at the cursor. */
function enter(desk: MapDesk): void {
  const { cursor, drawing, editing, t } = desk;
  const at = cursor.place();
  if (editing.held()) {
    editing.drop();
    desk.tell(t('toldPutDown'));
    return;
  }
  const handle = drawing.tool() === 'look' ? editing.handleAt(at) : undefined;
  if (handle) {
    editing.pick(handle.vertex);
    desk.tell(t('toldPickedUp'));
    return;
  }
  const before = drawing.points().length;
  drawing.press(at);
  if (drawing.points().length > before)
    desk.tell(
      t('toldPoint', { number: desk.words.number(drawing.points().length), where: whereIs(desk, at) }),
    );
}

function remove({ cursor, drawing, editing, tell, t }: MapDesk): void {
  const at = cursor.at();
  if (drawing.points().length > 0) drawing.back();
  else {
    const handle = at && editing.handleAt(at);
    if (!handle) return;
    editing.remove(handle.vertex);
  }
  tell(t('toldRemoved'));
}

/** Leads the cursor to the next point of the shape in hand, or the one before. */
function toPoint(desk: MapDesk, step: 1 | -1): void {
  const { cursor, editing, words, t } = desk;
  const handles = editing.handles();
  const at = cursor.place();
  const here = editing.handleAt(at);
  const index = here ? handles.indexOf(here) : step === 1 ? -1 : 0;
  const next = handles[(index + step + handles.length) % handles.length];
  if (!next) return;
  cursor.put(next.at);
  const number = words.number(handles.indexOf(next) + 1);
  desk.tell(t('toldAtPoint', { number, count: words.number(handles.length), where: whereIs(desk, next.at) }));
}
