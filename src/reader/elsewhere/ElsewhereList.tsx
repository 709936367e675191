import { createResource, For, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useSession } from '../../session/session';
import { fetchJson } from '../../site-files/files';
import { sharedPath } from '../../story/pages';
import type { ClaimElsewhere, Elsewhere, SharedFile } from '../../story/shared';
import { storyLink } from '../../story/story-link';
import { Unbroken } from '../../ui/Unbroken';
import styles from './Elsewhere.module.css';

/** Claims shown of each story; a link leads to the rest. */
const mostClaims = 3;

/** What each other story says of a thing of this one: the words, who says them and when, and the way there. */
export default function ElsewhereList(props: { thing: string }) {
  const session = useSession();
  const { t, number } = session.words;
  const [file] = createResource(
    () => session.story().slug,
    (slug) => fetchJson<SharedFile>(sharedPath(slug)),
  );
  const entries = () => file()?.things[props.thing] ?? [];
  const sources = () => file()?.sources[props.thing];
  return (
    <section class={styles.elsewhere} aria-label={t('elsewhere')}>
      <h3 class={styles.title}>
        {t('elsewhere')}
        <Show when={sources()}>
          {(count) => <small>{t('elsewhereSources', { count: number(count()) })}</small>}
        </Show>
      </h3>
      <For each={entries()}>{(entry) => <OfStory entry={entry} head={file()?.stories[entry.story]} />}</For>
    </section>
  );
}

function OfStory(props: { entry: Elsewhere; head: SharedFile['stories'][string] | undefined }) {
  const { words } = useSession();
  const { t, of, date, number } = words;
  const link = (show: string) =>
    storyLink({ slug: props.entry.story, languages: props.head?.languages ?? [] }, words.language(), show);
  const here = () => `${props.entry.kind}=${props.entry.id}`;
  return (
    <div class={styles.story} data-elsewhere={props.entry.story}>
      <a class={styles.head} href={link(here())}>
        <Unbroken text={of(props.head?.title ?? {})} />
        <small>{date(props.head?.date ?? '')}</small>
      </a>
      <For each={props.entry.claims.slice(0, mostClaims)}>
        {(claim) => (
          <Said claim={claim} source={props.head?.languages[0] ?? ''} href={link(`claim=${claim.id}`)} />
        )}
      </For>
      <Show when={props.entry.claims.length > mostClaims}>
        <a class="text-link" href={link(here())}>
          {t('allClaimsThere', { count: number(props.entry.claims.length) })}
        </a>
      </Show>
    </div>
  );
}

/** A claim: who says it, and the words of the source, with their translation where the reader has one. */
function Said(props: { claim: ClaimElsewhere; source: string; href: string }) {
  const { words } = useSession();
  const quotes = () =>
    props.claim.quotes.map(({ exact, rendered, language = props.source }) => {
      const translated = rendered[words.language()];
      return translated === undefined
        ? { text: exact, language }
        : { text: translated, language: words.language() };
    });
  return (
    <a class={styles.claim} href={props.href}>
      <span class={styles.speaker}>{words.of(props.claim.speaker)}</span>
      <For each={quotes()}>
        {({ text, language }) => (
          <q lang={language} dir={direction(language)}>
            {text}
          </q>
        )}
      </For>
    </a>
  );
}
