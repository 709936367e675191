import { Show } from 'solid-js';
import { type Frame, inFrame } from './frame';
import type { Arrow } from './scene';

/** The end of an arc in px, independent of the map's size: a head, hollow or not, and a cross where it is denied. */
export function VectorArrow(props: { arrow: Arrow; frame: Frame }) {
  const place = () => inFrame(props.frame, props.arrow.point);
  const { hasHead, status } = props.arrow.shape;
  const turn = () => `rotate(${props.arrow.bearing.toFixed(1)})`;
  return (
    <svg x={place().x} y={place().y} overflow="visible" data-layer={props.arrow.layer}>
      <Show when={hasHead}>
        <path
          d="M0 0l6.5 16.5L0 13l-6.5 3.5z"
          fill={status === 'said' ? props.arrow.colour : props.arrow.paper}
          stroke={status === 'said' ? undefined : props.arrow.colour}
          stroke-width={status === 'said' ? undefined : 1.6}
          transform={turn()}
        />
      </Show>
      <Show when={status === 'denied'}>
        <path d="M-5 21L5 31M5 21L-5 31" stroke={props.arrow.colour} stroke-width="2" transform={turn()} />
      </Show>
    </svg>
  );
}
