import type { Position } from 'geojson';
import { type Frame, inFrame } from './frame';

/** The marker of the position on the road; in px, independent of the map's size. */
export function VectorMark(props: { at: Position; frame: Frame }) {
  const place = () => inFrame(props.frame, props.frame.project(props.at));
  return (
    <svg x={place().x} y={place().y} overflow="visible" data-lasting data-marker="route">
      <circle r="13" fill="var(--accent)" />
      <circle r="11" fill="var(--raised)" />
      <circle r="7" fill="var(--accent)" />
    </svg>
  );
}
