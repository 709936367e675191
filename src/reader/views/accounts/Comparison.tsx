import { createMemo, For, Show } from 'solid-js';
import { useSession } from '../../../session/session';
import { compareAccounts, type SharedTopic } from '../../../story/accounts';
import type { Claim } from '../../../story/model';
import { ClaimLine } from '../../evidence/ClaimLine';
import { byId, Keyed } from '../../../ui/Keyed';
import { TaggedText } from '../../../ui/text/TaggedText';
import styles from './Accounts.module.css';

/** Two accounts side by side: where they differ, where they agree, and what only one of them says. */
export function Comparison(props: { first: string; second: string }) {
  const session = useSession();
  const { t, of, tagged } = session.words;
  const comparison = createMemo(() => compareAccounts(session.story(), props.first, props.second));
  const nameOf = (id: string) => of(session.evidence().nameOf('speaker', id));
  const speakers = () => [props.first, props.second] as const;

  const Column = (column: { speaker: string; claims: readonly Claim[]; isNamed: boolean }) => (
    <div class={styles.column} data-speaker={column.speaker}>
      <Show when={column.isNamed}>
        <p class={styles.speaker}>{nameOf(column.speaker)}</p>
      </Show>
      <Keyed each={column.claims} by={byId} fallback={<p class={styles.description}>{t('nothingHere')}</p>}>
        {(claim) => <ClaimLine claim={claim()} />}
      </Keyed>
    </div>
  );
  const Topics = (group: { kind: 'differ' | 'agree'; topics: readonly SharedTopic[] }) => (
    <section class={styles.group} data-group={group.kind}>
      <h2 class={styles.title}>{t(group.kind === 'differ' ? 'differTitle' : 'agreeTitle')}</h2>
      <Keyed
        each={group.topics}
        by={({ topic }) => topic.id}
        fallback={<p class={styles.description}>{t('nothingHere')}</p>}
      >
        {(shared) => (
          <article class={styles.topic} data-topic={shared().topic.id}>
            <h3 class={styles.topicName}>
              <TaggedText words={tagged(shared().topic.name)} />
            </h3>
            <p class={styles.description}>
              <TaggedText words={tagged(shared().topic.note)} />
            </p>
            <div class={styles.columns}>
              <For each={speakers()}>
                {(speaker, index) => (
                  <Column speaker={speaker} claims={shared().claims[index() as 0 | 1]} isNamed />
                )}
              </For>
            </div>
          </article>
        )}
      </Keyed>
    </section>
  );
  return (
    <>
      <Topics kind="differ" topics={comparison().differ} />
      <Topics kind="agree" topics={comparison().agree} />
      <section class={styles.group} data-group="only">
        <div class={styles.columns}>
          <For each={speakers()}>
            {(speaker, index) => (
              <div class={styles.column}>
                <h2 class={styles.title}>{t('onlyTitle', { speaker: nameOf(speaker) })}</h2>
                <Column speaker={speaker} claims={comparison().only[index() as 0 | 1]} isNamed={false} />
              </div>
            )}
          </For>
        </div>
      </section>
    </>
  );
}
