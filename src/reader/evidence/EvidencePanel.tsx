import { createEffect, Match, on, onCleanup, Switch } from 'solid-js';
import { afterPaint } from '../../session/after-paint';
import { useSession } from '../../session/session';
import styles from './Evidence.module.css';
import { FeatureCard } from './FeatureCard';
import { SentenceCard } from './SentenceCard';
import { SubjectCard } from './SubjectCard';
import { subjectWords } from './subject-words';

/** The evidence of the selection. Takes the focus when opened and returns it when closed. */
export function EvidencePanel() {
  const session = useSession();
  const { t } = session.words;
  let panel!: HTMLElement;
  let opener: Element | null = null;
  let isScrolled = false;

  createEffect(
    on(
      session.selection.chosen,
      (choice, before) => {
        const focused = document.activeElement;
        if (!choice) {
          if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
          opener = null;
          return;
        }
        const focusTitle = () => panel.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
        // What had the focus in the card before may be gone with it.
        if (panel.contains(focused) || (before && focused === document.body)) focusTitle();
        else {
          opener = focused;
          const hadFocus = document.hasFocus();
          // The focus is set in a page that is laid out: before the paint it would be laid out for that alone. What has
          // taken it meanwhile keeps it, also a page around this one.
          const isFree = () =>
            document.hasFocus() === hadFocus &&
            (document.activeElement === focused || document.activeElement === document.body);
          onCleanup(afterPaint(() => isFree() && focusTitle()));
        }
        // Assigning `scrollTop` forces layout, even when it is 0 already.
        if (isScrolled) panel.scrollTop = 0;
      },
      { defer: true },
    ),
  );

  const chosenFeature = () => {
    const choice = session.selection.chosen();
    return choice?.kind === 'feature' ? session.evidence().featureById.get(choice.id) : undefined;
  };
  const chosenSentence = () => {
    const choice = session.selection.chosen();
    return choice?.kind === 'sentence' ? session.evidence().sentenceById.get(choice.id) : undefined;
  };
  return (
    <section
      class={styles.panel}
      aria-label={t('evidence')}
      ref={panel}
      onScroll={() => {
        isScrolled = panel.scrollTop > 0;
      }}
    >
      <Switch fallback={<p class={styles.empty}>{t('evidenceEmpty')}</p>}>
        <Match when={chosenFeature()}>{(feature) => <FeatureCard feature={feature()} />}</Match>
        <Match when={chosenSentence()}>{(sentence) => <SentenceCard sentence={sentence()} />}</Match>
        <Match when={session.selection.chosen()}>
          {(choice) => <SubjectCard {...subjectWords(session, choice())} />}
        </Match>
      </Switch>
    </section>
  );
}
