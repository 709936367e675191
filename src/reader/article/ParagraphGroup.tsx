import {
  createMemo,
  createRenderEffect,
  createSignal,
  For,
  type JSX,
  onCleanup,
  onMount,
  Show,
} from 'solid-js';
import { useSession } from '../../session/session';
import type { Sentence } from '../../story/model';
import { byId, Keyed } from '../../ui/Keyed';
import styles from './Article.module.css';
import { bareText, ParagraphText } from './ParagraphText';
import { follow, refresh } from './SentenceLink';

/** Sentences that stand together, known by the first of them. */
export interface Paragraph {
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

/**
 * Some paragraphs of a text, in one language or in two side by side. Nothing watches the sentences of those after the first
 * until they are near what is read and there is something to mark: to watch all takes most of what a long text takes.
 */
export function ParagraphGroup(props: {
  paragraphs: readonly Paragraph[];
  languages: readonly string[];
  source: string | undefined;
  isFirst: boolean;
}) {
  const session = useSession();
  const [isNear, setNear] = createSignal(false);
  const [isPrinted, setPrinted] = createSignal(false);
  const isFollowed = createMemo<boolean>(
    (was) => was || ((isNear() || isPrinted()) && session.inArticle.isMarked()),
    false,
  );
  let group: HTMLDivElement | undefined;
  onMount(() => {
    if (props.isFirst) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      // The text scrolls in the page, or in a panel of it.
      { rootMargin: '100%', scrollMargin: '100%' } as IntersectionObserverInit,
    );
    if (group) observer.observe(group);
    // On paper all of it is read.
    const [print, end] = [() => setPrinted(true), () => setPrinted(false)];
    addEventListener('beforeprint', print);
    addEventListener('afterprint', end);
    onCleanup(() => {
      observer.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', end);
    });
  });
  const bare = () => {
    const links: [link: JSX.Element, sentence: Sentence, language: string][] = [];
    const text = props.paragraphs.map(({ sentences }) =>
      props.languages.map((language) =>
        bareText({ sentences, language, source: props.source }, session, (link, sentence) =>
          links.push([link, sentence, language]),
        ),
      ),
    );
    createRenderEffect(() => {
      const mustFollow = isFollowed();
      for (const [link, sentence, language] of links) {
        if (mustFollow)
          follow(
            link,
            () => sentence,
            () => language,
            session,
          );
        else refresh(link, sentence, session);
      }
    });
    return text;
  };
  return (
    <div class={styles.columns} data-far={props.isFirst ? undefined : ''} ref={group}>
      <Show when={props.isFirst} fallback={<>{bare()}</>}>
        <Keyed each={props.paragraphs} by={byId}>
          {(paragraph) => (
            <For each={props.languages}>
              {(language) => (
                <ParagraphText sentences={paragraph().sentences} language={language} source={props.source} />
              )}
            </For>
          )}
        </Keyed>
      </Show>
    </div>
  );
}
