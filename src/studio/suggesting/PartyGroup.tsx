import { createMemo, For, Show } from 'solid-js';
import { nameOfRegion } from '../../i18n/name-of-region';
import type { Text } from '../../story/model';
import { useDesk } from '../desk/desk';
import { type ActorKind, actorKinds, actorKindWords } from '../marking/kind-words';
import { Group } from './Group';
import { Suggested } from './Suggested';
import type { Suggesting } from './suggesting';
import styles from './Suggesting.module.css';
import { takeActor } from './take';

/** Those whom the text names as likely parties. What one is, the author says; a country is a state. */
export function PartyGroup(props: { suggesting: Suggesting }) {
  const { parsed, source, t } = useDesk();
  const { languages, actors } = parsed;
  const { language } = source;
  // Constant.
  const { found, isLeft, leave, take, taking } = props.suggesting;
  const parties = createMemo(() => {
    const known = new Set(actors().flatMap(({ name }) => Object.values(name)));
    return (found()?.actors ?? []).filter(({ words: name }) => !known.has(name) && !isLeft(name));
  });
  const countryIn = (code: string): Text =>
    Object.fromEntries(languages().map((one) => [one, nameOfRegion(code, one)]));
  return (
    <Group word="parties" count={parties().length}>
      <ul>
        <For each={parties()}>
          {({ words: name, mentions, sort, country }) => (
            <Suggested name={name} mentions={mentions} onLeave={() => leave(name)}>
              <Show
                when={sort === 'country' && country}
                fallback={
                  <select
                    aria-label={t('whatIs', { name })}
                    onChange={({ currentTarget }) =>
                      take(
                        takeActor({ [language()]: name }, name, currentTarget.value as ActorKind, taking()),
                      )
                    }
                  >
                    <option value="">{t('takeAs')}</option>
                    <For each={actorKinds}>
                      {(kind) => <option value={kind}>{t(actorKindWords[kind])}</option>}
                    </For>
                  </select>
                }
              >
                {(code) => (
                  <button
                    type="button"
                    class={styles.take}
                    onClick={() => take(takeActor(countryIn(code()), name, 'state', taking()))}
                  >
                    {t('take')}
                  </button>
                )}
              </Show>
            </Suggested>
          )}
        </For>
      </ul>
    </Group>
  );
}
