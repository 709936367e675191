import type { MapLibreMap, PointLike } from 'maplibre-gl';
import { createMemo, createRenderEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { greatCircle } from '../../geo/great-circle';
import { useSession } from '../../session/session';
import type { Place } from '../../session/parts/measuring';
import { IconButton } from '../../ui/IconButton';
import { whileShown } from '../while-shown';
import styles from './Measure.module.css';

const round = (value: number) => Math.round(value * 10) / 10;

/** Measures the great circle from a point to the next click, or to the map's centre by key. */
export default function Measure(props: { map: MapLibreMap; from: Place }) {
  const session = useSession();
  const { t, distance } = session.words;
  const [moved, setMoved] = createSignal(0);
  whileShown(props.map, ['move', 'resize'], () => setMoved((count) => count + 1));
  const canvas = props.map.getCanvas();
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Else it would also open the list of features in view.
    event.stopPropagation();
    event.preventDefault();
    const { lng, lat } = props.map.getCenter();
    session.measuring.setTo({ lon: lng, lat });
  };
  onMount(() => {
    canvas.addEventListener('keydown', onKey);
    canvas.focus({ preventScroll: true });
  });
  onCleanup(() => {
    canvas.removeEventListener('keydown', onKey);
  });

  const way = createMemo(() => {
    const to = session.measuring.to();
    return to && greatCircle([props.from.lon, props.from.lat], [to.lon, to.lat]);
  });
  const onMap = ([lon, lat]: readonly number[]) => {
    moved();
    const { x, y } = props.map.project([lon as number, lat as number]);
    return [round(x), round(y)] as const;
  };
  const path = () => `M${(way()?.line ?? []).map((position) => onMap(position).join(' ')).join('L')}`;
  const length = () => {
    const km = way()?.km ?? 0;
    return distance(km, km < 1 ? 2 : km < 10 ? 1 : 0);
  };
  const centre = (): PointLike => {
    moved();
    const { clientWidth, clientHeight } = props.map.getContainer();
    return [clientWidth / 2, clientHeight / 2];
  };
  const end = () => {
    session.measuring.end();
    canvas.focus({ preventScroll: true });
  };
  const Dot = (dot: { at: Place }) => {
    const at = () => onMap([dot.at.lon, dot.at.lat]);
    return <circle class={styles.dot} cx={at()[0]} cy={at()[1]} r="4" />;
  };
  return (
    <div class={styles.measure} data-measure>
      <svg class={styles.drawing} aria-hidden="true">
        <path class={styles.cross} d="M-9 0H9M0 -9V9" transform={`translate(${centre().toString()})`} />
        <Show when={way()}>
          <path class={styles.halo} d={path()} />
          <path class={styles.line} d={path()} />
        </Show>
        <Dot at={props.from} />
        <Show when={session.measuring.to()}>{(to) => <Dot at={to()} />}</Show>
      </svg>
      <Show when={way()}>
        {(found) => (
          <p
            class={styles.length}
            aria-hidden="true"
            ref={(element) =>
              createRenderEffect(() => {
                const { line } = found();
                const [x, y] = onMap(line[Math.floor(line.length / 2)] ?? []);
                element.style.setProperty('transform', `translate(${x}px, ${y}px) translate(-50%, -130%)`);
              })
            }
          >
            {length()}
          </p>
        )}
      </Show>
      <div class={styles.bar}>
        <p role="status">{way() ? t('measured', { distance: length() }) : t('measureHint')}</p>
        <IconButton icon="close" name={t('endMeasuring')} onPress={end} />
      </div>
    </div>
  );
}
