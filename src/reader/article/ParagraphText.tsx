import { createMemo, type JSX, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import type { Session } from '../../session/session';
import type { Sentence } from '../../story/model';
import { byId, Keyed } from '../../ui/Keyed';
import styles from './Article.module.css';
import { gapsOf, keepsLines } from './gaps';
import { bareLink, SentenceLink } from './SentenceLink';

interface Shown {
  /** Sentences that stand together. */
  readonly sentences: readonly Sentence[];
  /** The language that they are shown in. */
  readonly language: string;
  /** The language that they are written in. */
  readonly source: string | undefined;
}

/** Sentences that stand together, in one language. */
export function ParagraphText(props: Shown) {
  const gaps = createMemo(() => gapsOf(props.sentences, props.language, props.source));
  const gapAfter = ({ id }: Sentence) => gaps()[props.sentences.findIndex((one) => one.id === id) + 1] ?? ' ';
  return (
    <p class={classOf(props)} lang={props.language} dir={direction(props.language)}>
      <Show when={gaps()[0]}>{(indent) => indent()}</Show>
      <Keyed each={props.sentences} by={byId}>
        {(sentence) => (
          <>
            <SentenceLink sentence={sentence()} language={props.language} />
            {gapAfter(sentence())}
          </>
        )}
      </Keyed>
    </p>
  );
}

/**
 * The same as nodes that nothing watches.
 * @param add is called with each link
 */
export function bareText(
  shown: Shown,
  session: Session,
  add: (link: JSX.Element, sentence: Sentence) => void,
) {
  const { sentences, language, source } = shown;
  const [kind, dir] = [classOf(shown), direction(language)];
  const gaps = gapsOf(sentences, language, source);
  const words = sentences.flatMap((sentence, place) => {
    const link = bareLink(sentence, language, session);
    add(link, sentence);
    return [...(place === 0 ? [gaps[0]] : []), link, gaps[place + 1] ?? ' '];
  });
  return (
    <p class={kind} lang={language} dir={dir}>
      {words}
    </p>
  );
}

const classOf = ({ sentences, language }: Shown) =>
  keepsLines(sentences, language) ? `${styles.paragraph} ${styles.lines}` : styles.paragraph;
