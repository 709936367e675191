import { createMemo, For, Show } from 'solid-js';
import { useDesk } from '../desk/desk';
import { hint } from '../panel/Panel';
import type { Mention } from '../suggest/places/places';
import { Group } from './Group';
import { Suggested } from './Suggested';
import type { Suggesting } from './suggesting';
import styles from './Suggesting.module.css';
import { takeMoment } from './take';

/** The dates that the text names. One is taken with the claims of the sentences it stands in. */
export function DateGroup(props: { suggesting: Suggesting }) {
  const { parsed, source, t, words } = useDesk();
  const { claims, story } = parsed;
  const { sentences } = source;
  // Constant.
  const { found, isLeft, leave, take, taking } = props.suggesting;
  const dates = createMemo(() => {
    const known = new Set((story()?.moments ?? []).map(({ date }) => date));
    return (found()?.moments ?? []).filter(({ date }) => !isLeft(date) && !known.has(date));
  });
  const claimsAt = (mentions: readonly Mention[]): string[] => {
    const around = new Set(
      sentences()
        .filter(({ start, exact }) =>
          mentions.some((one) => one.start >= start && one.start < start + exact.length),
        )
        .map(({ id }) => id),
    );
    return claims()
      .filter(({ quotes }) => quotes.some(({ sentence }) => around.has(sentence)))
      .map(({ id }) => id);
  };
  return (
    <Group word="datesTitle" count={dates().length}>
      <ul>
        <For each={dates()}>
          {({ date, mentions }) => (
            <Suggested name={words.date(date)} mentions={mentions} isOurs onLeave={() => leave(date)}>
              <Show
                when={claimsAt(mentions).length > 0}
                fallback={<small class={hint}>{t('dateNeedsClaim')}</small>}
              >
                <button
                  type="button"
                  class={styles.take}
                  onClick={() => take(takeMoment(date, claimsAt(mentions), taking()))}
                >
                  {t('take')}
                </button>
              </Show>
            </Suggested>
          )}
        </For>
      </ul>
    </Group>
  );
}
