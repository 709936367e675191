import { createEffect, createMemo, createSignal, For, type JSX, on, onCleanup, Show } from 'solid-js';
import { interfaceLanguageFor, isInterfaceLanguage } from '../../i18n/languages';
import { direction } from '../../i18n/tags';
import type { Text } from '../../story/model';
import { useDesk } from '../desk/desk';
import { nameIn } from '../desk/names';
import { loadStudioWords, type StudioWord, studioWordsOf } from '../desk/studio-words';
import type { Edit } from '../document/history';
import { type ActorKind, actorKinds, actorKindWords } from '../marking/kind-words';
import type { GapCandidate } from '../suggest/gaps';
import type { Mention } from '../suggest/places/places';
import type { Suggestions } from '../suggest/suggest';
import { createAsker } from './asker';
import { gapText, gapWords } from './gap-words';
import styles from './Suggesting.module.css';
import { takeActor, takeGap, takeMoment, takePlace } from './take';
import { WhereMap } from './WhereMap';

/** What the text names, to be taken or left: nothing of it enters the story by itself. */
export default function SuggestionsPanel() {
  const { parsed, files, work, t, words, tell } = useDesk();
  const { text, language, languages, actors, features, claims, sentences, speakers, story } = parsed;
  const asker = createAsker();
  onCleanup(asker.end);
  const [found, setFound] = createSignal<Suggestions>();
  const [hasFailed, setFailed] = createSignal(false);
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  const ask = async () => {
    setFailed(false);
    const own = languages()
      .filter((one) => isInterfaceLanguage(one))
      .map(interfaceLanguageFor);
    try {
      await Promise.all(own.map(loadStudioWords));
      setFound(await asker.suggestions(text(), language(), files()));
    } catch {
      setFailed(true);
    }
  };
  createEffect(on([text, language, claims, features], () => void ask()));

  const leave = (key: string) => setLeft((all) => new Set([...all, key]));
  const taking = () => ({
    languages: languages(),
    taken: [...actors(), ...features(), ...claims(), ...speakers()].map(({ id }) => id),
  });
  const apply = (edit: Edit) => {
    work.apply(edit);
    tell(t('toldTaken'));
  };
  /** The studio's words in those languages of the story that the interface is in. */
  const wordsInEach = (word: 'pointOfTown'): Text =>
    Object.fromEntries(
      languages()
        .filter((one) => isInterfaceLanguage(one))
        .map((one) => [one, studioWordsOf(interfaceLanguageFor(one))[word]]),
    );
  const known = createMemo(() => ({
    towns: new Set(features().map(({ properties }) => (properties as { geonames?: number }).geonames)),
    names: new Set(actors().flatMap(({ name }) => Object.values(name))),
  }));
  const places = createMemo(() =>
    (found()?.places ?? []).filter(
      ({ isLikely, words: name, places: [place] }) =>
        isLikely && place?.sort === 'town' && !known().towns.has(Number(place.id)) && !left().has(name),
    ),
  );
  const parties = createMemo(() =>
    (found()?.actors ?? []).filter(({ words: name }) => !known().names.has(name) && !left().has(name)),
  );
  const dates = createMemo(() =>
    (found()?.moments ?? []).filter(
      ({ date }) => !left().has(date) && !(story()?.moments ?? []).some((one) => one.date === date),
    ),
  );
  const gaps = createMemo(() =>
    (found()?.gaps ?? []).filter(
      (gap) =>
        !left().has(keyOf(gap)) &&
        !(story()?.gaps ?? []).some(({ text: said }) => said[language()] === textOf(gap)[language()]),
    ),
  );
  const textOf = (gap: GapCandidate) =>
    gapText(gap, { languages: languages(), actors: actors(), features: features() });
  const regionName = (code: string): Text =>
    Object.fromEntries(
      languages().map((one) => [one, new Intl.DisplayNames([one], { type: 'region' }).of(code) ?? code]),
    );
  /** The claims whose words stand in the sentences of some mentions. */
  const claimsAt = (mentions: readonly Mention[]) => {
    const around = sentences().filter(({ start, exact }) =>
      mentions.some((one) => one.start >= start && one.start < start + exact.length),
    );
    return claims().filter(({ quotes }) =>
      quotes.some(({ sentence }) => around.some(({ id }) => id === sentence)),
    );
  };
  return (
    <section class={styles.suggestions} aria-busy={found() === undefined && !hasFailed()}>
      <h2>{t('suggestionsTitle')}</h2>
      <p class={styles.hint}>{t('suggestionsIntro')}</p>
      <Show when={hasFailed()}>
        <p role="alert">{t('placesFailed')}</p>
        <button type="button" class={styles.take} onClick={() => void ask()}>
          {words.t('tryAgain')}
        </button>
      </Show>
      <Show
        when={found()}
        fallback={
          <Show when={!hasFailed()}>
            <p role="status">{t('looking')}</p>
          </Show>
        }
      >
        <Group word="placesTitle" count={places().length}>
          <WhereMap points={places().flatMap(({ places: [place] }) => (place ? [place.at] : []))} />
          <ul>
            <For each={places()}>
              {({ words: name, mentions, places: [place] }) => (
                <Suggested
                  name={name}
                  mentions={mentions}
                  onLeave={() => leave(name)}
                  note={place && whereOf(place.country)}
                >
                  <button
                    type="button"
                    class={styles.take}
                    onClick={() =>
                      place &&
                      apply(
                        takePlace(place, taking(), {
                          asOf: story()?.situations?.[0]?.date ?? '',
                          name: { [language()]: place.name },
                          description: wordsInEach('pointOfTown'),
                        }),
                      )
                    }
                  >
                    {t('take')}
                  </button>
                </Suggested>
              )}
            </For>
          </ul>
        </Group>
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
                        onChange={(event) =>
                          apply(
                            takeActor(
                              { [language()]: name },
                              name,
                              event.currentTarget.value as ActorKind,
                              taking(),
                              actors().map(({ tint }) => tint),
                            ),
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
                        onClick={() =>
                          apply(
                            takeActor(
                              regionName(code()),
                              name,
                              'state',
                              taking(),
                              actors().map(({ tint }) => tint),
                            ),
                          )
                        }
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
        <Group word="datesTitle" count={dates().length}>
          <ul>
            <For each={dates()}>
              {({ date, mentions }) => (
                <Suggested name={words.date(date)} mentions={mentions} onLeave={() => leave(date)} isOurs>
                  <Show
                    when={claimsAt(mentions).length > 0}
                    fallback={<small class={styles.hint}>{t('dateNeedsClaim')}</small>}
                  >
                    <button
                      type="button"
                      class={styles.take}
                      onClick={() =>
                        apply(
                          takeMoment(
                            date,
                            claimsAt(mentions).map(({ id }) => id),
                            taking(),
                          ),
                        )
                      }
                    >
                      {t('take')}
                    </button>
                  </Show>
                </Suggested>
              )}
            </For>
          </ul>
        </Group>
        <Group word="gapsTitle" count={gaps().length}>
          <ul>
            <For each={gaps()}>
              {(gap) => (
                <li class={styles.one}>
                  <span class={styles.name}>{gapWords(gap, t, nameOf)}</span>
                  <span class={styles.actions}>
                    <button
                      type="button"
                      class={styles.take}
                      onClick={() => apply(takeGap(textOf(gap), gap, taking()))}
                    >
                      {t('take')}
                    </button>
                    <button type="button" class={styles.leave} onClick={() => leave(keyOf(gap))}>
                      {t('leave')}
                    </button>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Group>
        <Show when={places().length + parties().length + dates().length + gaps().length === 0}>
          <p class={styles.hint}>{t('nothingSuggested')}</p>
        </Show>
      </Show>
    </section>
  );

  function whereOf(country: string): string {
    if (country === '') return '';
    return new Intl.DisplayNames([words.language()], { type: 'region' }).of(country) ?? country;
  }

  function nameOf(id: string): string {
    const actor = actors().find((one) => one.id === id);
    const feature = features().find((one) => one.id === id);
    const name = actor?.name ?? (feature?.properties as { name?: Text } | undefined)?.name;
    return nameIn(name, [words.language(), language()], id);
  }

  function Group(props: { word: StudioWord; count: number; children: JSX.Element }) {
    return (
      <Show when={props.count > 0}>
        <h3>
          {t(props.word)} <span>{words.number(props.count)}</span>
        </h3>
        {props.children}
      </Show>
    );
  }

  function Suggested(props: {
    name: string;
    mentions: readonly Mention[];
    note?: string | undefined;
    /** Whether the name is the studio's own words, not the text's. */
    isOurs?: boolean;
    onLeave: () => void;
    children: JSX.Element;
  }) {
    return (
      <li class={styles.one}>
        <span class={styles.name}>
          <bdi
            lang={props.isOurs ? undefined : language()}
            dir={props.isOurs ? undefined : direction(language())}
          >
            {props.name}
          </bdi>
          <Show when={props.note}>
            <small>{props.note}</small>
          </Show>
          <button type="button" class={styles.mentions} onClick={() => showMention(props.mentions[0])}>
            {t('mentioned', { count: words.number(props.mentions.length) })}
          </button>
        </span>
        <span class={styles.actions}>
          {props.children}
          <button type="button" class={styles.leave} onClick={() => props.onLeave()}>
            {t('leave')}
          </button>
        </span>
      </li>
    );
  }

  function showMention(mention: Mention | undefined): void {
    const sentence = mention && sentences().findLast(({ start }) => start <= mention.start);
    if (!sentence) return;
    document
      .querySelector(`[data-sentence="${CSS.escape(sentence.id)}"]`)
      ?.scrollIntoView({ block: 'center' });
  }
}

const keyOf = ({ code, values }: GapCandidate) => `${code} ${Object.values(values).join(' ')}`;
