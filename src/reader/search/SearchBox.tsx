import { createComputed, createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { sessionOfAllDates } from '../../session/beside';
import { SessionProvider, useSession } from '../../session/session';
import type { Result } from '../../story/search';
import type { NameEntry } from '../../story/dataset/dataset';
import { groupResults } from './found';
import styles from './Found.module.css';
import { NameLine } from './NameLine';
import { ResultLine } from './ResultLine';
import { createStorySearch } from './story-search';
import { createTableNames, openName } from './table-names';
import type { SearchField } from './search-field';
import { createTargets, goTo } from './targets';

const kinds = {
  feature: 'foundFeatures',
  stop: 'foundStops',
  town: 'foundTowns',
  actor: 'foundActors',
  sentence: 'foundSentences',
  claim: 'foundClaims',
} as const;

/** What is found, by kind: the grouped list of a combobox, gone through by the keys of its field. */
export default function SearchBox(props: { field: SearchField; onChosen: () => void }) {
  const session = sessionOfAllDates(useSession());
  const { t, number } = session.words;
  const { search, isGrowing, town } = createStorySearch(session.story);
  const targetOf = createTargets(session, town);
  const { query } = props.field;
  const [place, setPlace] = createSignal(0);
  createComputed(on(query, () => setPlace(0)));
  const found = createMemo(() => groupResults(search(query())));
  const names = createTableNames(session, query);
  const flat = createMemo((): readonly (Result | NameEntry)[] => [
    ...found().flatMap(({ results }) => results),
    ...names(),
  ]);
  const optionId = (index: number) => `found-${index}`;
  createEffect(() => document.getElementById(optionId(place()))?.scrollIntoView({ block: 'nearest' }));

  const choose = (result: Result | NameEntry) => {
    if (!('kind' in result)) {
      props.onChosen();
      void openName(session, result);
      return;
    }
    const target = targetOf(result);
    props.onChosen();
    goTo(session, target);
  };
  const move = (by: number) => {
    const count = flat().length;
    if (count > 0) setPlace((place() + by + count) % count);
  };
  props.field.takeKeys((key) => {
    const result = flat()[place()];
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter' && result) choose(result);
    else return false;
    return true;
  });
  createEffect(() => props.field.setActive(flat().length > 0 ? optionId(place()) : undefined));
  return (
    <SessionProvider value={session}>
      <div class={styles.found} id="found" role="listbox" aria-label={t('searchResults')}>
        <For each={found()}>
          {(group) => (
            <div role="group" aria-label={t(kinds[group.kind])} data-kind={group.kind}>
              <p class={styles.kind} aria-hidden="true">
                {t(kinds[group.kind])}
                <Show when={group.total > group.results.length}>
                  <small>{` · ${t('firstOf', { shown: number(group.results.length), total: number(group.total) })}`}</small>
                </Show>
              </p>
              <For each={group.results}>
                {(result) => (
                  <ResultLine
                    result={result}
                    target={targetOf(result)}
                    query={query()}
                    id={optionId(flat().indexOf(result))}
                    isActive={flat()[place()] === result}
                    onPoint={() => setPlace(flat().indexOf(result))}
                    onChoose={() => choose(result)}
                  />
                )}
              </For>
            </div>
          )}
        </For>
        <Show when={names().length > 0}>
          <div role="group" aria-label={t('foundInTable')} data-kind="table">
            <p class={styles.kind} aria-hidden="true">
              {t('foundInTable')}
            </p>
            <For each={names()}>
              {(entry) => (
                <NameLine
                  entry={entry}
                  query={query()}
                  id={optionId(flat().indexOf(entry))}
                  isActive={flat()[place()] === entry}
                  onPoint={() => setPlace(flat().indexOf(entry))}
                  onChoose={() => choose(entry)}
                />
              )}
            </For>
          </div>
        </Show>
      </div>
      <p class={styles.status} role="status">
        {query().trim() === ''
          ? t('searchKeys')
          : isGrowing()
            ? t('stillSearching')
            : flat().length === 0
              ? t('nothingFound', { query: query().trim() })
              : t('foundCount', { count: number(flat().length) })}
      </p>
    </SessionProvider>
  );
}
