import { For, Show } from 'solid-js';
import { townDot } from '../cartography/layers/name-layers';
import { lineHeight, secondScale } from '../cartography/names/block';
import { boxOf } from '../cartography/names/spots';
import { type Frame, inFrame } from './frame';
import type { Label } from './labels';

/** From the middle of a line to its baseline, em. */
const feet = 0.35;

/** A placed name, in rem, independent of the map's size. */
export function VectorLabel(props: {
  label: Label;
  frame: Frame;
  isRtl: boolean;
  href: string | undefined;
  target?: '_blank' | undefined;
}) {
  const place = () => inFrame(props.frame, props.label.point);
  return (
    <>
      <Show when={props.label.leaderFrom}>
        {(from) => {
          const start = inFrame(props.frame, from());
          const line = { x1: start.x, y1: start.y, x2: place().x, y2: place().y };
          return (
            <g data-at={props.label.tokens}>
              <line {...line} class="casing" />
              <line {...line} />
            </g>
          );
        }}
      </Show>
      <svg
        x={place().x}
        y={place().y}
        font-size={`${Number((props.label.block.size / 16).toFixed(3))}rem`}
        data-name={props.label.name.key}
        data-at={props.label.tokens}
      >
        <Show when={props.label.name.hasDot}>
          <circle r={townDot.radius + townDot.ring / 2} stroke-width={townDot.ring} />
        </Show>
        <Show when={props.href} fallback={<Name label={props.label} isRtl={props.isRtl} />}>
          {(href) => (
            <g>
              <a href={href()} target={props.target} data-feature={props.label.name.feature}>
                <Name label={props.label} isRtl={props.isRtl} />
              </a>
            </g>
          )}
        </Show>
      </svg>
    </>
  );
}

function Name(props: { label: Label; isRtl: boolean }) {
  const size = () => props.label.block.size;
  const em = (px: number) => `${Number((px / size()).toFixed(2))}em`;
  const box = () => boxOf(props.label.block, props.label.anchor, props.label.offset);
  const anchor = () => props.label.anchor;
  /** Right to left, the start is at the right. */
  const align = () => {
    const [left, right] = props.isRtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
    return anchor().endsWith('left') ? left : anchor().endsWith('right') ? right : 'middle';
  };
  const lines = () => {
    let top = box().top;
    return [
      ...props.label.block.lines.map((words) => ({ words, scale: 1 })),
      ...props.label.block.second.map((words) => ({ words, scale: secondScale })),
    ].map(({ words, scale }) => {
      const height = lineHeight * size() * scale;
      const y = top + height / 2 + feet * size() * scale;
      top += height;
      return { words, scale, y };
    });
  };
  return (
    <>
      <Show when={props.label.name.hasPlate}>
        <rect
          x={em(box().left - 4)}
          y={em(box().top - 1)}
          width={em(props.label.block.width + 8)}
          height={em(props.label.block.height + 2)}
          rx="4"
        />
      </Show>
      <text
        letter-spacing={props.label.block.spacing ? `${props.label.block.spacing}em` : undefined}
        text-anchor={align()}
      >
        <For each={lines()}>
          {({ words, scale, y }) => (
            <tspan
              // A smaller line has smaller ems.
              x={em(props.label.offset.x / scale)}
              y={em(y / scale)}
              font-size={scale === 1 ? undefined : `${scale}em`}
            >
              {words}
            </tspan>
          )}
        </For>
      </text>
    </>
  );
}
