import { createMemo, For, Show } from 'solid-js';
import { useSession } from '../../../session/session';
import type { Claim, SourceText } from '../../../story/model';
import { compareSources } from '../../../story/sources/compare-sources';
import { reportsOf } from '../../../story/sources/reports';
import { byId, Keyed } from '../../../ui/Keyed';
import { sourceName } from '../../article/source-words';
import { ClaimLine } from '../../evidence/ClaimLine';
import styles from '../accounts/Accounts.module.css';
import { ReadingViewHead } from '../ReadingViewHead';

/** The sources of a story compared: what they put differently, what only one says, and what several say. */
export function SourcesView() {
  const session = useSession();
  const { t, of, number } = session.words;
  const comparison = createMemo(() => compareSources(session.story()));
  const nameOf = (text: SourceText) => of(sourceName(text));
  const Claims = (list: { claims: readonly Claim[] }) => (
    <Keyed each={list.claims} by={byId}>
      {(claim) => <ClaimLine claim={claim()} isOfSources />}
    </Keyed>
  );
  return (
    <section class={styles.accounts} aria-labelledby="sources-title">
      <ReadingViewHead id="sources-title" title={t('sourcesTab')} intro={t('sourcesIntro')} />
      <p class={styles.count}>
        {t('publications', {
          publications: number(session.story().texts.length),
          sources: number(reportsOf(session.story().slug, session.story().texts).size),
        })}
      </p>
      <section class={styles.group} data-group="differently">
        <h2 class={styles.title}>{t('putDifferently')}</h2>
        <Keyed
          each={comparison().differently}
          by={byId}
          fallback={<p class={styles.description}>{t('nothingHere')}</p>}
        >
          {(row) => (
            <div class={styles.columns} data-row={row().id}>
              <For each={row().sources}>
                {({ text, claims }) => (
                  <div class={styles.column} data-source={text.id}>
                    <p class={styles.speaker}>{nameOf(text)}</p>
                    <Claims claims={claims} />
                  </div>
                )}
              </For>
            </div>
          )}
        </Keyed>
      </section>
      <For each={comparison().only}>
        {({ text, claims }) => (
          <section class={styles.group} data-group="only" data-source={text.id}>
            <h2 class={styles.title}>{t('onlyInSource', { source: nameOf(text) })}</h2>
            <Claims claims={claims} />
          </section>
        )}
      </For>
      <Show when={comparison().shared.length > 0}>
        <section class={styles.group} data-group="shared">
          <h2 class={styles.title}>{t('inSeveralSources')}</h2>
          <Claims claims={comparison().shared} />
        </section>
      </Show>
    </section>
  );
}
