import { useAppState } from '../session/app-state';
import { frameOf } from '../vector/frame';
import styles from './Locator.module.css';
import { createSentenceInView } from './sentence-in-view';
import VectorView from './drawn/VectorView';

/** A small map below a full-screen text: it shows where the sentence being read is, and opens the map. */
export default function Locator(props: { reading: HTMLElement }) {
  const state = useAppState();
  const sentence = createSentenceInView(props.reading);
  const lit = () => {
    const id = sentence();
    return id === undefined ? [] : state.evidence.featuresOf(id);
  };
  const names = () => state.words.list(lit().map(({ name }) => state.words.of(name)));
  const frame = frameOf(state.story.views.first);
  const showMap = () => {
    state.setSheet('half');
    // This button is unmounted by now, and would lose the focus.
    document.querySelector<HTMLElement>('[data-map] canvas')?.focus();
  };
  return (
    <div class={styles.locator} data-locator>
      <div class={styles.vectorMap} inert aria-hidden="true">
        <VectorView id="locator" frame={frame} lit={lit().map(({ id }) => id)} />
      </div>
      <p class={styles.words} aria-hidden="true">
        <strong>{state.words.t('backToMap')}</strong>
        <span class={styles.names}>{names()}</span>
      </p>
      <button type="button" class={styles.button} aria-label={state.words.t('backToMap')} onClick={showMap} />
    </div>
  );
}
