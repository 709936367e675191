import { type Frame, inFrame } from './frame';
import type { Arrow } from './scene';

/** An arrowhead in px, independent of the map's size. */
export function VectorArrow(props: { arrow: Arrow; frame: Frame }) {
  const place = () => inFrame(props.frame, props.arrow.point);
  return (
    <svg x={place().x} y={place().y} overflow="visible" data-layer={props.arrow.layer}>
      <path
        d="M0 0l6.5 16.5L0 13l-6.5 3.5z"
        fill={props.arrow.colour}
        transform={`rotate(${props.arrow.bearing.toFixed(1)})`}
      />
    </svg>
  );
}
