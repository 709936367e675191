import { createMemo, createSignal } from 'solid-js';
import { writeAddress } from '../../session/address/address';
import { useSession } from '../../session/session';
import type { Sentence } from '../../story/model';
import { MarkedText } from '../../ui/MarkedText';
import styles from './Article.module.css';
import { marked } from './marks';
import { sentenceNumber } from './sentence-number';

/** A sentence in its paragraph: a link that selects it, with its supporting words marked. */
export function SentenceLink(props: { sentence: Sentence; language: string }) {
  const session = useSession();
  // Constant: the list is keyed by sentence.
  const { id } = props.sentence;
  const isChosen = () => session.selection.isChosen({ kind: 'sentence', id });
  /** Whether an account is read that has nothing of this sentence. */
  const isSilent = () => session.accounts.account()?.sentences.has(id) === false;
  const runs = createMemo(() => {
    const claims = session.inArticle.markedIn(id);
    return marked(
      props.sentence,
      props.language,
      claims,
      claims.length > 0 ? session.selection.currentClaim() : undefined,
    );
  });
  const [isNear, setNear] = createSignal(false);
  // The full address changes with every selection: composed only when the link may be followed or copied.
  const href = () =>
    writeAddress({
      ...(isNear() ? session.address() : { account: [], hide: [] }),
      choice: { kind: 'sentence', id },
    });
  return (
    <a
      href={href()}
      class={styles.sentence}
      classList={{
        [styles.chosen as string]: isChosen(),
        [styles.pointed as string]: session.inArticle.isPointedAt(id),
        [styles.silent as string]: isSilent(),
        [styles.placeless as string]: session.inArticle.isPlaceless(id),
      }}
      data-sentence={id}
      data-number={session.words.number(sentenceNumber(session.inArticle.sentences(), id))}
      data-silent={isSilent() ? '' : undefined}
      aria-current={isChosen() ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        session.selection.choose({ kind: 'sentence', id });
      }}
      onPointerOver={(event) => {
        setNear(true);
        if (event.pointerType === 'mouse') session.selection.setPointed({ kind: 'sentence', id });
      }}
      onPointerOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && event.currentTarget.contains(to)) return;
        setNear(false);
        session.selection.setPointed(undefined);
      }}
      onFocusIn={() => setNear(true)}
      onFocusOut={() => setNear(false)}
    >
      <MarkedText runs={runs()} />
    </a>
  );
}
