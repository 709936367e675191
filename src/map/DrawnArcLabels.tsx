import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useAppState } from '../state/app-state';
import type { Frame } from '../vector/frame';
import { ArcLabels } from './ArcLabels';
import type { Plane } from './entry';
import { paddingOf } from './padding';

/** Where the picture lies in what holds it, px. */
interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The names of the arcs on a map that is drawn without an engine, once its picture is in its container. */
export function DrawnArcLabels(props: {
  container: HTMLElement;
  frame: Frame;
  legend: HTMLElement | undefined;
}) {
  const { words } = useAppState();
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
        <ArcLabels
          plane={plane(at())}
          padding={paddingOf(props.container, props.legend, words.direction())}
        />
      )}
    </Show>
  );
}
