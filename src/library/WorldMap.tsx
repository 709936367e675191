import { createMemo, For, Show } from 'solid-js';
import { createMedia, narrowWindow } from '../ui/media';
import { inFrame } from '../vector/frame';
import { worldFile, worldFrame } from '../vector/world';
import { useLibrary } from './library';
import styles from './Library.module.css';
import { storyLink } from '../story/story-link';
import { type Pin, pinsOf } from './pins';

/** How far pins stand apart at least, as a share of the map's width: a fingertip on a phone, a sign elsewhere. */
const apart = { narrow: 0.1, wide: 0.04 };

/** The stories on the map of the world; those that stand close share a pin with their number. */
export function WorldMap() {
  const { words, fitting } = useLibrary();
  const isNarrow = createMedia(narrowWindow);
  const pins = createMemo(() =>
    pinsOf(fitting(), (isNarrow() ? apart.narrow : apart.wide) * worldFrame.width),
  );
  return (
    <figure class={styles.world}>
      <svg class={styles.ground} viewBox={`0 0 ${worldFrame.width} ${worldFrame.height}`} aria-hidden="true">
        <use class={styles.land} href={`./${worldFile}#land`} />
        <use class={styles.borders} href={`./${worldFile}#borders`} />
        <use class={styles.disputed} href={`./${worldFile}#disputed`} />
      </svg>
      <svg class={styles.pins} role="group" aria-label={words.t('worldMap')}>
        <For each={pins()}>{(pin) => <PinMark pin={pin} />}</For>
      </svg>
    </figure>
  );
}

/** Leads to a story, or chooses the stories that share the pin. */
function PinMark(props: { pin: Pin }) {
  const { words, language, picked, setPicked } = useLibrary();
  const { t, number, of } = words;
  const at = () => inFrame(worldFrame, props.pin.point);
  const [first] = props.pin.entries;
  const count = () => props.pin.entries.length;
  const name = () =>
    [
      ...(count() > 1 ? [t('storiesCount', { count: number(count()) })] : []),
      ...props.pin.entries.map(({ title }) => of(title)),
    ].join(' · ');
  if (!first) return null;
  return (
    <svg x={at().x} y={at().y} class={styles.at}>
      <a
        href={count() === 1 ? storyLink(first, language()) : `#story-${first.slug}`}
        aria-label={name()}
        data-pin={count()}
        aria-current={picked()?.includes(first.slug) ? 'true' : undefined}
        onClick={(event) => {
          if (count() === 1) return;
          event.preventDefault();
          setPicked(props.pin.entries.map(({ slug }) => slug));
        }}
      >
        <title>{name()}</title>
        <g class={styles.pin}>
          <circle class={styles.reach} r="22" />
          <circle class={styles.sign} r={count() > 1 ? 13 : 7} />
          <Show when={count() > 1}>
            <text class={styles.count} text-anchor="middle" dy="0.36em">
              {number(count())}
            </text>
          </Show>
        </g>
      </a>
    </svg>
  );
}
