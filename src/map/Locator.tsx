import { createMemo } from 'solid-js';
import { useSession } from '../session/session';
import { frameOf } from '../vector/frame';
import styles from './Locator.module.css';
import { createSentenceInView } from './sentence-in-view';
import VectorView from './drawn/VectorView';

/** A small map below a full-screen text: it shows where the sentence being read is, and opens the map. */
export default function Locator(props: { reading: HTMLElement }) {
  const session = useSession();
  const sentence = createSentenceInView(props.reading);
  const lit = () => {
    const id = sentence();
    return id === undefined ? [] : session.evidence().featuresOf(id);
  };
  const names = () => session.words.list(lit().map(({ name }) => session.words.of(name)));
  const frame = createMemo(() => frameOf(session.story().views.first));
  const showMap = () => {
    session.bottomSheet.setHeight('half');
    // This button is unmounted by now, and would lose the focus.
    document.querySelector<HTMLElement>('[data-map] canvas')?.focus();
  };
  return (
    <div class={styles.locator} data-locator>
      <div class={styles.vectorMap} inert aria-hidden="true">
        <VectorView id="locator" frame={frame()} lit={lit().map(({ id }) => id)} />
      </div>
      <p class={styles.words} aria-hidden="true">
        <strong>{session.words.t('backToMap')}</strong>
        <span class={styles.names}>{names()}</span>
      </p>
      <button
        type="button"
        class={styles.button}
        aria-label={session.words.t('backToMap')}
        onClick={showMap}
      />
    </div>
  );
}
