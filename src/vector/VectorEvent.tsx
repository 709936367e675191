import { For } from 'solid-js';
import { eventLight, eventSign } from '../cartography/signs';
import { varOf } from '../ui/paint/named-theme';
import { type Frame, inFrame } from './frame';
import type { EventMark } from './scene';

/** The sign of an event in px, independent of the map's size: a link to its evidence. */
export function VectorEvent(props: {
  event: EventMark;
  frame: Frame;
  href: string | undefined;
  target?: '_blank' | undefined;
}) {
  const place = () => inFrame(props.frame, props.event.point);
  const sign = () => {
    const { kind, ink, paper, offset } = props.event;
    return kind === 'light' ? eventLight(ink, paper, offset) : eventSign(kind, ink, paper, offset);
  };
  return (
    <svg
      x={place().x}
      y={place().y}
      overflow="visible"
      opacity={props.event.opacity}
      aria-hidden="true"
      data-event={props.event.kind}
    >
      <g>
        <a href={props.href} target={props.target} tabIndex={-1} data-feature={props.event.feature}>
          <For each={sign()}>
            {(stroke) => (
              <path
                d={stroke.path}
                fill={stroke.fill ? varOf(stroke.fill) : 'none'}
                stroke={stroke.stroke ? varOf(stroke.stroke) : 'none'}
                stroke-width={stroke.width}
                stroke-linecap={stroke.isRound ? 'round' : undefined}
              />
            )}
          </For>
        </a>
      </g>
    </svg>
  );
}
