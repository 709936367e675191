import type { MapLibreMap } from 'maplibre-gl';
import { createSignal } from 'solid-js';
import { useSession } from '../../session/session';
import type { Situation } from '../../story/model';
import type { Padding } from '../camera/padding';
import type { Over } from '../pointing';
import styles from './Compared.module.css';
import { OtherMap } from './OtherMap';

/** The handle's width, px: its middle is the border, and all of it stays on the map. */
const handle = 44;

/**
 * The map as of another date over that of the one that is read, on one side of a border that is moved by pointer and by
 * keys. The earlier of the two is where a line begins.
 */
export function Wipe(props: {
  map: MapLibreMap;
  padding: () => Padding;
  other: Situation;
  onOver: (over: Over | undefined) => void;
  onFailed: () => void;
}) {
  const { situations, words } = useSession();
  const { t, date, percent } = words;
  const isRtl = () => words.direction() === 'rtl';
  const [share, setShare] = createSignal(middleOf(props.map, props.padding(), isRtl()));
  const isOtherEarlier = () => situations.all().indexOf(props.other) < situations.place();
  const read = () => date(situations.current()?.date ?? '');
  const earlier = () => (isOtherEarlier() ? date(props.other.date) : read());
  const later = () => (isOtherEarlier() ? read() : date(props.other.date));
  /** From the map's left, of its width. */
  const left = () => (isRtl() ? 1 - share() : share());
  const isOtherLeft = () => isOtherEarlier() !== isRtl();
  const border = () => `calc(${handle / 2}px + (100% - ${handle}px) * ${left()})`;
  const clip = () => (isOtherLeft() ? `inset(0 calc(100% - ${border()}) 0 0)` : `inset(0 0 0 ${border()})`);
  const covers = ({ x }: { readonly x: number }) => {
    const { clientWidth } = props.map.getContainer();
    return x < handle / 2 + (clientWidth - handle) * left() === isOtherLeft();
  };
  return (
    <div class={styles.wipe} data-wipe data-print="none">
      <OtherMap
        beside={props.map}
        padding={props.padding}
        situation={props.other}
        clip={clip()}
        onLayer={(layer) => props.onOver(layer && { layer, covers })}
        onFailed={() => props.onFailed()}
      />
      <div class={styles.border} style={{ left: border() }}>
        <span class={styles.date} data-side="start" data-over-map>
          {earlier()}
        </span>
        <span class={styles.date} data-side="end" data-over-map>
          {later()}
        </span>
        <span class={styles.grip} aria-hidden="true" />
      </div>
      <input
        type="range"
        class={styles.range}
        min="0"
        max="1"
        step="0.01"
        value={share()}
        aria-label={t('comparedBorder')}
        aria-valuetext={t('comparedShares', {
          earlier: earlier(),
          later: later(),
          share: percent(share() * 100, 1),
        })}
        onInput={(event) => setShare(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

/** Where the middle of what is not covered by the legend is, from where a line begins, as a share of the width. */
function middleOf(map: MapLibreMap, { left, right }: Padding, isRtl: boolean): number {
  const { clientWidth } = map.getContainer();
  const middle = (left + clientWidth - right) / 2 / clientWidth;
  return isRtl ? 1 - middle : middle;
}
