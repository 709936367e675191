import type { Position } from 'geojson';
import type { Event, Story } from '../../story/model';
import { eventOffset } from '../event-places';
import type { Canvas, Point } from './name';

/** Where the sign of an event is on the map: beside its place, where something else stands there. */
export function eventAt(story: Story, event: Event, place: Position, canvas: Canvas): Point {
  const { x, y } = canvas.project(place);
  const [right, down] = eventOffset(story, event);
  return { x: x + right, y: y + down };
}
