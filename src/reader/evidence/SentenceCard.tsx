import { createMemo, For, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useSession } from '../../session/session';
import type { Sentence } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';
import { CardHead } from './CardHead';
import { ClaimWords } from './ClaimWords';
import styles from './Evidence.module.css';
import { FeatureList } from '../features/FeatureList';
import { sentenceNumber, sentencesBeside } from '../article/sentence-number';
import { isRow, sentenceName, sourceOfSentence, writtenIn } from '../article/source-words';
import { Stepper } from './Stepper';

/** A sentence from the map's side: what it puts there, who speaks in it, and what it claims. */
export function SentenceCard(props: { sentence: Sentence }) {
  const session = useSession();
  const { t, of, tagged, list } = session.words;
  const sentences = createMemo(() => sentencesBeside(session.story().sentences, props.sentence));
  const source = () => sourceOfSentence(session, props.sentence.id);
  const place = createMemo(() => sentenceNumber(session.story().sentences, props.sentence.id) - 1);
  const features = createMemo(() => session.evidence().featuresOf(props.sentence.id));
  const claims = createMemo(() => session.evidence().claimsIn(props.sentence.id));
  const speakerNames = () =>
    list(props.sentence.speakers.map((id) => of(session.evidence().nameOf('speaker', id))));
  /** Of the words: a translation's where there is one. */
  const language = () => {
    const read = session.reading.language();
    return props.sentence.translations[read] === undefined ? writtenIn(session, props.sentence.id) : read;
  };
  const step = (by: number) => {
    const next = sentences()[place() + by];
    if (next) session.selection.choose({ kind: 'sentence', id: next.id });
  };
  return (
    <>
      <CardHead
        kicker={<>{[source(), t('speaks', { speakers: speakerNames() })].filter(Boolean).join(' · ')}</>}
        name={sentenceName(session, props.sentence.id)}
      >
        <Show when={!isRow(session, props.sentence.id)}>
          <Stepper
            place={place()}
            count={sentences().length}
            previous={t('previousSentence')}
            next={t('nextSentence')}
            onStep={step}
          />
        </Show>
      </CardHead>
      <blockquote class={styles.words} lang={language()} dir={direction(language())}>
        {props.sentence.translations[language()] ?? props.sentence.text}
      </blockquote>
      <h3 class={styles.subtitle}>
        {t(isRow(session, props.sentence.id) ? 'rowSupports' : 'supportsTitle')}
      </h3>
      <Show
        when={features().length > 0}
        fallback={
          <p class={styles.reason}>
            <TaggedText words={tagged(props.sentence.noPlace ?? {})} />
          </p>
        }
      >
        <FeatureList features={features()} class={styles.list} />
      </Show>
      <Show when={claims().length > 0}>
        <h3 class={styles.subtitle}>{t('claimsTitle')}</h3>
        <ul class={styles.list}>
          <For each={claims()}>
            {(claim) => (
              <li class={styles.claim} data-claim={claim.id}>
                <ClaimWords claim={claim} />
                <p class={styles.statement}>
                  <TaggedText words={tagged(claim.statement)} />
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}
