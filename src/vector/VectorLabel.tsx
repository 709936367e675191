import { For, Show } from 'solid-js';
import { type Frame, inFrame } from './frame';
import type { Label } from './place-labels';
import { wrapped } from './place-labels';

const weights: Readonly<Record<string, string>> = { bold: '600', medium: '400', italic: '400' };
const gap = 7;

/** A name where it was placed, or the head of an arrow; in px, whatever the size of the picture. */
export function VectorLabel(props: {
  label: Label;
  frame: Frame;
  isRtl: boolean;
  href: string | undefined;
  target?: '_blank' | undefined;
}) {
  const place = () => inFrame(props.frame, [props.label.x, props.label.y]);
  return (
    <svg
      x={place().x}
      y={place().y}
      overflow="visible"
      data-layer={props.label.layer}
      data-lasting={props.label.isLasting ? '' : undefined}
    >
      <Show
        when={props.label.arrow}
        fallback={
          <Show when={props.href} fallback={<Name label={props.label} isRtl={props.isRtl} />}>
            {(href) => (
              <g>
                <a href={href()} target={props.target} data-feature={props.label.feature}>
                  <Name label={props.label} isRtl={props.isRtl} />
                </a>
              </g>
            )}
          </Show>
        }
      >
        {(arrow) => (
          <path
            d="M0 0l6.5 16.5L0 13l-6.5 3.5z"
            fill={arrow().colour}
            transform={`rotate(${arrow().bearing.toFixed(1)})`}
          />
        )}
      </Show>
    </svg>
  );
}

function Name(props: { label: Label; isRtl: boolean }) {
  const size = () => props.label.size ?? 12;
  const lines = () =>
    (props.label.text ?? '').split('\n').flatMap((part) => wrapped(part, props.label.maxWidth ?? 10));
  const isBeside = () => props.label.anchor === 'left' || props.label.anchor === 'right';
  const shift = () => (props.label.anchor === 'right' ? gap : props.label.anchor === 'left' ? -gap : 0);
  /** In a text from right to left the start is at its right. */
  const align = () => {
    if (!isBeside()) return 'middle';
    return (props.label.anchor === 'right') === props.isRtl ? 'end' : 'start';
  };
  const top = () => {
    const height = (lines().length - 1) * size() * 1.25;
    if (props.label.anchor === 'top') return -gap - 3 - height;
    if (props.label.anchor === 'bottom') return gap + size();
    return size() * 0.35 - height / 2;
  };
  return (
    <text
      font-size={size().toFixed(1)}
      font-weight={weights[props.label.font ?? 'medium']}
      font-style={props.label.font === 'italic' ? 'italic' : 'normal'}
      letter-spacing={props.label.spacing ? `${props.label.spacing}em` : undefined}
      text-anchor={align()}
      direction={props.isRtl ? 'rtl' : 'ltr'}
      fill={props.label.colour}
      stroke="var(--halo)"
      stroke-width="2.6"
      stroke-linejoin="round"
      paint-order="stroke"
    >
      <For each={lines()}>
        {(words, index) => (
          <tspan x={shift()} y={(top() + index() * size() * 1.25).toFixed(1)}>
            {words}
          </tspan>
        )}
      </For>
    </text>
  );
}
