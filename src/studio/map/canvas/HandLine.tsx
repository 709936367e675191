import { createMemo, For, Show } from 'solid-js';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';

/** The line in hand, on to where the pointer or the cursor is; and the shape that is not yet said to be anything. */
export function HandLine() {
  const { camera, drawing, pointer, cursor } = useMapDesk();
  const hand = createMemo(() => {
    const points = drawing.points();
    return points.length > 0 ? points : (drawing.pending()?.points ?? []);
  });
  const next = createMemo(() => {
    if (drawing.tool() === 'look' || drawing.pending()) return undefined;
    const at = cursor.at() ?? pointer.at();
    return at && drawing.placed(at);
  });
  const path = () => {
    const last = drawing.points().length > 0 ? next()?.at : undefined;
    const all = [...hand().map(({ at }) => at), ...(last ? [last] : [])];
    return all.length > 1 ? `M${all.map((at) => camera.toScreen(at).join(' ')).join('L')}` : '';
  };
  return (
    <g class={styles.hand} aria-hidden="true">
      <path d={path()} />
      <For each={hand()}>
        {({ at }) => {
          const [x, y] = [() => camera.toScreen(at)[0], () => camera.toScreen(at)[1]];
          return <circle cx={x()} cy={y()} r="4" />;
        }}
      </For>
      <Show when={next()?.on}>
        {(on) => (
          <circle
            class={styles.snap}
            cx={camera.toScreen(on().at)[0]}
            cy={camera.toScreen(on().at)[1]}
            r={on().isVertex ? 7 : 5}
          />
        )}
      </Show>
    </g>
  );
}
