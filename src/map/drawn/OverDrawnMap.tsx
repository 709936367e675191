import { createRenderEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Frame } from '../../vector/frame';
import { ArcLabels } from '../arcs/ArcLabels';
import type { Plane } from '../arcs/label-anchor';
import styles from '../MapView.module.css';
import { paddingOf } from '../camera/padding';
import { SpotRing } from '../SpotRing';

/** The vector map's box in its container, px. */
interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * Overlays of the vector map, once it is in its container: the labels of the arcs, and the marker of a spot that was
 * searched for.
 */
export function OverDrawnMap(props: {
  container: HTMLElement;
  frame: Frame;
  legend: HTMLElement | undefined;
}) {
  const { words, selection } = useSession();
  const [placed, setPlaced] = createSignal<Placed>();
  onMount(() => {
    const frame = props.container.querySelector('.vector-frame');
    if (!frame) return;
    const measure = () => {
      const [inner, outer] = [frame, props.container].map((element) => element.getBoundingClientRect());
      if (inner && outer) {
        setPlaced({ left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width });
      }
    };
    const observer = new ResizeObserver(measure);
    for (const element of [frame, props.container, props.legend]) if (element) observer.observe(element);
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
