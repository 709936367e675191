import { area } from '@turf/turf';
import { createMemo, For, Show } from 'solid-js';
import buttons from '../../fields/Buttons.module.css';
import { pointIn } from '../../edits/shapes';
import type { Part } from '../drawn';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';

/** Smaller parts are most often where a line meets another askew, km2. */
const sliver = 1;
const most = 5;

/** The parts of the territory that nobody holds yet, and those that are so small that they may not be meant. */
export function OpenParts() {
  const { camera, drawn, drawing, words, t } = useMapDesk();
  const sized = createMemo(() =>
    drawn
      .parts()
      .map((part) => ({ part, km2: area(part.polygon) / 1e6 }))
      .toSorted((one, other) => other.km2 - one.km2),
  );
  const open = () => sized().filter(({ part }) => part.zone === undefined);
  /** Points of the territory's own outline: an island has no others. */
  const outline = createMemo(() => new Set(drawn.territory().flat(2).map(String)));
  const small = createMemo(() =>
    sized().filter(
      ({ part, km2 }) => km2 < sliver && !part.rings[0]?.every((at) => outline().has(String(at))),
    ),
  );
  const show = ({ polygon }: Part) => {
    const at = drawn.plane(pointIn(polygon));
    camera.moveTo(at, 4);
    drawing.choose({ sort: 'part', at });
  };
  const List = (list: { parts: readonly { readonly part: Part; readonly km2: number }[] }) => (
    <ul class={styles.list}>
      <For each={list.parts.slice(0, most)}>
        {({ part, km2 }) => (
          <li>
            <span>
              {t('squareKm', {
                area: words.number(km2 < 10 ? Math.round(km2 * 100) / 100 : Math.round(km2)),
              })}
            </span>
            <button type="button" class={styles.show} onClick={() => show(part)}>
              {t('showPart')}
            </button>
          </li>
        )}
      </For>
    </ul>
  );
  return (
    <>
      <Show when={open().length > 0}>
        <section class={styles.card}>
          <h3>{t('openParts', { count: words.number(open().length) })}</h3>
          <p class={styles.note}>{t('openHint')}</p>
          <List parts={open()} />
          <Show when={open().length > 1}>
            <div class={styles.actions}>
              <button type="button" class={buttons.plain} onClick={() => drawing.choose({ sort: 'open' })}>
                {t('giveAll')}
              </button>
            </div>
          </Show>
        </section>
      </Show>
      <Show when={small().length > 0}>
        <section class={styles.card}>
          <h3>{t('smallParts', { count: words.number(small().length) })}</h3>
          <p class={styles.note}>{t('smallHint')}</p>
          <List parts={small()} />
        </section>
      </Show>
    </>
  );
}
