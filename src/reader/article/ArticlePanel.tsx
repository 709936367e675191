import { createEffect, on, onCleanup, Show } from 'solid-js';
import { afterPaint } from '../../session/after-paint';
import { useSession } from '../../session/session';
import { TaggedText } from '../../ui/text/TaggedText';
import { AboutLink } from '../about/AboutLink';
import styles from './Article.module.css';
import { ArticleText } from './ArticleText';
import { SourceTexts } from '../parts';
import { Neighbours } from '../elsewhere/Neighbours';
import { SpeakerChoice } from '../views/accounts/SpeakerChoice';
import { Start } from './Start';

/** The article: what the story is about, and its text or texts. */
export function ArticlePanel() {
  const session = useSession();
  const { t, tagged, date } = session.words;
  let body!: HTMLElement;

  createEffect(
    on([session.selection.chosen, session.selection.currentSentence], ([, sentence]) => {
      if (sentence === undefined) return;
      const show = () =>
        body.querySelector(`[data-sentence="${sentence}"]`)?.scrollIntoView({ block: 'nearest' });
      onCleanup(afterPaint(show));
    }),
  );

  return (
    <article class={styles.article} ref={body}>
      <header class={styles.head} data-print="none">
        <p class={styles.kicker}>{date(session.story().date)}</p>
        <h1 class={styles.title}>
          <TaggedText words={tagged(session.story().title)} />
        </h1>
        <p class={styles.summary}>
          <TaggedText words={tagged(session.story().summary)} />
        </p>
        <Show when={session.story().dateNote}>
          {(note) => (
            <details class={styles.about}>
              <summary>{t('aboutDate')}</summary>
              <p>
                <TaggedText words={tagged(note())} />
              </p>
            </details>
          )}
        </Show>
        <Start />
        <AboutLink />
      </header>
      <div class={styles.account} data-print="none">
        <SpeakerChoice name="account" place={0} />
      </div>
      <Show
        when={session.sources.hasSeveral()}
        fallback={<ArticleText text={session.story().texts[0]} sentences={session.inArticle.sentences()} />}
      >
        <SourceTexts />
      </Show>
      <Neighbours />
    </article>
  );
}
