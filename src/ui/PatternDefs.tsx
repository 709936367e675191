import { createMemo, For, Show } from 'solid-js';
import { patternOf } from '../cartography/area-paint';
import { drawPattern, patternRatio } from '../cartography/patterns';
import type { Row } from '../cartography/rows';
import type { Theme } from '../cartography/theme';

/** The map's own patterns for the rows of a legend, to fill shapes of an SVG: `url(#<prefix>-<row>)`. */
export function PatternDefs(props: { prefix: string; rows: readonly Row[]; theme: Theme }) {
  return (
    <defs>
      <For each={props.rows}>
        {(row) => {
          const image = createMemo(() => tileAddress(patternOf(row, props.theme)));
          return (
            <Show when={image()}>
              {(tile) => (
                <pattern
                  id={`${props.prefix}-${row.id}`}
                  width={tile().side}
                  height={tile().side}
                  patternUnits="userSpaceOnUse"
                >
                  <image href={tile().address} width={tile().side} height={tile().side} />
                </pattern>
              )}
            </Show>
          );
        }}
      </For>
    </defs>
  );
}

/** A pattern's tile as a data: address, with its side in CSS px. */
function tileAddress(id: string): { address: string; side: number } | undefined {
  const tile = drawPattern(id);
  if (!tile) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = tile.width;
  canvas.height = tile.height;
  canvas.getContext('2d')?.putImageData(new ImageData(tile.data, tile.width), 0, 0);
  return { address: canvas.toDataURL(), side: tile.width / patternRatio };
}
