import { createMemo, For } from 'solid-js';
import type { Text } from '../../story/model';
import { useDesk } from '../desk/desk';
import { nameIn } from '../desk/names';
import type { GapCandidate } from '../suggest/gaps';
import { gapText, gapWords } from './gap-words';
import { Group } from './Group';
import { Suggested } from './Suggested';
import type { Suggesting } from './suggesting';
import styles from './Suggesting.module.css';
import { takeGap } from './take';

const keyOf = ({ code, values }: GapCandidate) => `${code} ${Object.values(values).join(' ')}`;

/** What a reader may look for and the claims leave open, as far as the story does not say so yet. */
export function GapGroup(props: { suggesting: Suggesting }) {
  const { parsed, t, words } = useDesk();
  const { language, languages, actors, features, story } = parsed;
  // Constant.
  const { found, isLeft, leave, take, taking } = props.suggesting;
  const nameOf = (id: string, read: readonly string[]): string => {
    const actor = actors().find((one) => one.id === id);
    const feature = features().find((one) => one.id === id);
    return nameIn(actor?.name ?? (feature?.properties as { name?: Text } | undefined)?.name, read, id);
  };
  const textOf = (gap: GapCandidate) =>
    gapText(gap, languages(), (id, read) => nameOf(id, [read, ...languages()]));
  const gaps = createMemo(() => {
    const known = new Set((story()?.gaps ?? []).map(({ text }) => text[language()]));
    return (found()?.gaps ?? []).filter((gap) => !isLeft(keyOf(gap)) && !known.has(textOf(gap)[language()]));
  });
  return (
    <Group word="gapsTitle" count={gaps().length}>
      <ul>
        <For each={gaps()}>
          {(gap) => (
            <Suggested
              name={gapWords(gap, t, (id) => nameOf(id, [words.language(), language()]))}
              isOurs
              onLeave={() => leave(keyOf(gap))}
            >
              <button
                type="button"
                class={styles.take}
                onClick={() => take(takeGap(textOf(gap), gap, taking()))}
              >
                {t('take')}
              </button>
            </Suggested>
          )}
        </For>
      </ul>
    </Group>
  );
}
