import { createMemo, For, Show } from 'solid-js';
import type { PlanePoint, ScreenPoint } from '../../shapes/plane';
import type { Vertex } from '../../shapes/vertices';
import type { Handle } from '../editing';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';

/** More points than this are not shown at once: from closer there are fewer. */
const most = 300;
/** Points nearer than this to the one before are not shown, px. */
const apart = 12;
/** Between points nearer than this there is no room for a new one, px. */
const room = 26;

/** The points of the shape in hand, to be dragged, and between them where a new one begins. */
export function Handles() {
  const { camera, drawn, drawing, editing } = useMapDesk();
  const isHeld = (vertex: Vertex) =>
    editing.held()?.index === vertex.index && String(editing.held()?.path) === String(vertex.path);
  const seen = createMemo(() => {
    const { width, height } = camera.view();
    const isSeen = ([x, y]: readonly [number, number]) => x > 0 && y > 0 && x < width && y < height;
    const shown: { readonly handle: Handle; readonly at: ScreenPoint }[] = [];
    for (const handle of editing.handles()) {
      const at = camera.toScreen(handle.at);
      const last = shown.at(-1)?.at;
      const isApart = !last || Math.hypot(at[0] - last[0], at[1] - last[1]) >= apart;
      if (isSeen(at) && (isApart || isHeld(handle.vertex))) shown.push({ handle, at });
    }
    return shown.map(({ handle }) => handle);
  });
  const between = createMemo(() =>
    editing.lines().flatMap(({ path, points }) =>
      points.slice(1).flatMap((point, before) => {
        const [one, other] = [points[before] as typeof point, point].map(drawn.plane) as [
          PlanePoint,
          PlanePoint,
        ];
        const [a, b] = [camera.toScreen(one), camera.toScreen(other)];
        if (Math.hypot(a[0] - b[0], a[1] - b[1]) < 2 * room) return [];
        const at = [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2] as const;
        return [{ vertex: { path, index: before + 1 }, at }];
      }),
    ),
  );
  const canEdit = () => drawing.tool() === 'look' && !drawing.pending();

  /** Holds a point until the pointer is let go. */
  function hold(event: PointerEvent, pick: () => void): void {
    if (event.button !== 0) return;
    const target = event.currentTarget as SVGElement;
    const svg = target.ownerSVGElement as SVGSVGElement;
    event.stopPropagation();
    pick();
    let hasMoved = false;
    const move = (moved: PointerEvent) => {
      const { left, top } = svg.getBoundingClientRect();
      hasMoved = true;
      editing.drag(camera.fromScreen([moved.clientX - left, moved.clientY - top]));
    };
    const end = (ended: Event) => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
      if (hasMoved && ended.type === 'pointerup') editing.drop();
      else editing.letGo();
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
  }
  return (
    <Show when={canEdit()}>
      <g class={styles.handles} aria-hidden="true">
        <For each={editing.held() ? [] : between().slice(0, most)}>
          {({ vertex, at }) => (
            <Grip
              sort="new"
              at={camera.toScreen(at)}
              r={4}
              onHold={(event) => hold(event, () => editing.pickNew(vertex, at))}
            />
          )}
        </For>
        <Show when={seen().length <= most}>
          <For each={seen()}>
            {({ vertex, at }) => (
              <Grip
                sort="point"
                isHeld={isHeld(vertex)}
                at={camera.toScreen(at)}
                r={6}
                onHold={(event) => hold(event, () => editing.pick(vertex))}
              />
            )}
          </For>
        </Show>
      </g>
    </Show>
  );
}

/** What a point is dragged by, px: seen as large as `r`, and within reach of a finger. */
function Grip(props: {
  sort: 'point' | 'new';
  at: ScreenPoint;
  r: number;
  isHeld?: boolean;
  onHold: (event: PointerEvent) => void;
}) {
  return (
    <g
      data-handle={props.sort}
      data-held={props.isHeld ? '' : undefined}
      transform={`translate(${props.at.join(' ')})`}
      onPointerDown={(event) => props.onHold(event)}
      onClick={(event) => event.stopPropagation()}
    >
      <circle class={styles.reach} />
      <circle r={props.r} />
    </g>
  );
}
