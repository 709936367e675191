import { createMemo, createSignal, For, Show } from 'solid-js';
import { languageName } from '../i18n/language-names';
import { direction } from '../i18n/tags';
import type { StoryEntry } from '../story/story-entry';
import { previewPath } from '../story/pages';
import { MarkedText } from '../ui/MarkedText';
import { excerpt } from './excerpt';
import type { Hit } from './find';
import { useLibrary } from './library';
import styles from './Library.module.css';
import { storyLink } from '../story/story-link';
import { Locator } from './Locator';
import { Words } from './Words';

/** Hits shown of a story. */
const mostHits = 3;

/** A story in the list: its picture, what it is about, and what a search found in it. */
export function StoryCard(props: { entry: StoryEntry }) {
  const { words, language, found } = useLibrary();
  const { t, number, date, of } = words;
  const [isMissing, setMissing] = createSignal(false);
  const picture = () => {
    if (isMissing()) return undefined;
    const { slug, previews, languages } = props.entry;
    const own = [language(), ...languages].find((code) => previews.includes(code));
    return own === undefined ? undefined : `./${previewPath(slug, own)}`;
  };
  // The title and the summary are on the card already.
  const hits = createMemo(() =>
    (found()?.get(props.entry.slug) ?? []).filter(({ kind }) => kind !== 'story' && kind !== 'summary'),
  );
  return (
    <li class={styles.card} id={`story-${props.entry.slug}`} data-story-card={props.entry.slug}>
      <a class={styles.cover} href={storyLink(props.entry, language())} tabIndex={-1} aria-hidden="true">
        <Show when={picture()} fallback={<Locator at={props.entry.at} />}>
          {(src) => (
            // Pictures are not kept for reading without a connection.
            <img
              src={src()}
              alt=""
              width="1200"
              height="630"
              decoding="async"
              onError={() => setMissing(true)}
            />
          )}
        </Show>
      </a>
      <div class={styles.body}>
        <p class={styles.kicker}>
          {[date(props.entry.date), ...props.entry.territory.map(({ name }) => of(name))].join(' · ')}
        </p>
        <h2 class={styles.title}>
          <a href={storyLink(props.entry, language())}>
            <Words text={props.entry.title} />
          </a>
        </h2>
        <p class={styles.summary}>
          <Words text={props.entry.summary} />
        </p>
        <ul class={styles.facts}>
          <For each={props.entry.languages}>
            {(code) => (
              <li>
                <bdi lang={code}>{languageName(code)}</bdi>
              </li>
            )}
          </For>
          <li>{t('claimsCount', { count: number(props.entry.claims) })}</li>
          <li>{t('featuresCount', { count: number(props.entry.features) })}</li>
        </ul>
        <Show when={hits().length > 0}>
          <ul class={styles.hits}>
            <For each={hits().slice(0, mostHits)}>{(hit) => <HitLine entry={props.entry} hit={hit} />}</For>
            <Show when={hits().length > mostHits}>
              <li class={styles.more}>{t('moreInStory', { count: number(hits().length - mostHits) })}</li>
            </Show>
          </ul>
        </Show>
      </div>
    </li>
  );
}

/** A place, a party, a sentence or a claim that was found, with the way to it. */
function HitLine(props: { entry: StoryEntry; hit: Hit }) {
  const { language, query } = useLibrary();
  const found = createMemo(() => excerpt(props.hit.text, query(), language()));
  return (
    <li>
      <a href={storyLink(props.entry, language(), `${props.hit.kind}=${props.hit.id}`)}>
        <span lang={found().language} dir={direction(found().language)}>
          <MarkedText runs={found().runs} />
        </span>
      </a>
    </li>
  );
}
