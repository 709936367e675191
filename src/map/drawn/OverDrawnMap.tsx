import { createRenderEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Frame } from '../../vector/frame';
import { ArcLabels } from '../arcs/ArcLabels';
import type { Plane } from '../arcs/entry';
import styles from '../MapView.module.css';
import { paddingOf } from '../camera/padding';
import { SpotRing } from '../SpotMarker';

/** Where the picture lies in what holds it, px. */
interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * What lies over a map that is drawn without an engine, once its picture is in its container: the names of its arcs, and
 * the mark of a spot that was searched for.
 */
export function OverDrawnMap(props: {
  container: HTMLElement;
  frame: Frame;
  legend: HTMLElement | undefined;
}) {
  const { words, selection } = useSession();
  const [placed, setPlaced] = createSignal<Placed>();
  onMount(() => {
    const picture = props.container.querySelector('.vector-frame');
    if (!picture) return;
    const measure = () => {
      const [inner, outer] = [picture, props.container].map((element) => element.getBoundingClientRect());
      if (inner && outer) {
        setPlaced({ left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width });
      }
    };
    const observer = new ResizeObserver(measure);
    for (const element of [picture, props.container, props.legend]) if (element) observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
  const plane = ({ left, top, width }: Placed): Plane => ({
    width: props.container.clientWidth,
    height: props.container.clientHeight,
    project: (position) => {
      const [x, y] = props.frame.project(position);
      const scale = width / props.frame.width;
      return { x: left + x * scale, y: top + y * scale };
    },
  });
  return (
    <Show when={placed()}>
      {(at) => (
        <>
          <ArcLabels
            plane={plane(at())}
            padding={paddingOf(props.container, props.legend, words.direction())}
          />
          <Show when={selection.spot()}>
            {(found) => (
              <div
                class={styles.onDrawnMap}
                ref={(element) => {
                  createRenderEffect(() => {
                    const { x, y } = plane(at()).project(found().at);
                    element.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
                  });
                }}
              >
                <SpotRing spot={found()} />
              </div>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}
