import { createMemo } from 'solid-js';
import { writeAddress } from '../state/address';
import { useAppState } from '../state/app-state';
import type { Sentence } from '../story/model';
import { MarkedText } from '../ui/MarkedText';
import styles from './Article.module.css';
import { marked } from './marks';

/** A sentence as it stands in its paragraph: a link to itself, its supporting words marked. */
export function SentenceLink(props: { sentence: Sentence; language: string }) {
  const state = useAppState();
  const id = () => props.sentence.id;
  const isChosen = () => state.isChosen({ kind: 'sentence', id: id() });
  const features = () => state.evidence.featuresOf(id());
  const isPointed = () =>
    (state.pointed()?.kind === 'sentence' && state.pointed()?.id === id()) ||
    (state.pointed() !== undefined &&
      state.pointed()?.kind !== 'sentence' &&
      features().some((feature) => state.pointedFeatures().includes(feature.id)));
  /** Whether an account is read that has nothing of this sentence. */
  const isSilent = () => state.account()?.sentences.has(id()) === false;
  const runs = createMemo(() => {
    const account = state.account()?.claims ?? [];
    const claims = state.chosen() && state.chosen()?.kind !== 'sentence' ? state.chosenClaims() : account;
    return marked(props.sentence, props.language, claims, state.currentClaim());
  });
  const href = () => writeAddress({ ...state.address(), choice: { kind: 'sentence', id: id() } });
  return (
    <a
      href={href()}
      class={styles.sentence}
      classList={{
        [styles.chosen as string]: isChosen(),
        [styles.pointed as string]: isPointed(),
        [styles.silent as string]: isSilent(),
        [styles.placeless as string]: features().length === 0,
      }}
      data-sentence={id()}
      data-silent={isSilent() ? '' : undefined}
      aria-current={isChosen() ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        state.choose({ kind: 'sentence', id: id() });
      }}
      onPointerEnter={(event) =>
        event.pointerType === 'mouse' && state.setPointed({ kind: 'sentence', id: id() })
      }
      onPointerLeave={() => state.setPointed(undefined)}
    >
      <MarkedText runs={runs()} />
    </a>
  );
}
