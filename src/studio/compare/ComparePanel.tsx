import { createSignal, onMount, Show } from 'solid-js';
import buttons from '../fields/Buttons.module.css';
import { hint, Panel } from '../panel/Panel';
import styles from './Compare.module.css';
import { useCompareWords } from './compare-words';
import type { OtherVersion } from './comparing';
import { Differences } from './Differences';
import { OtherVersionField } from './OtherVersionField';

/** Another version of the story, and what it has otherwise than the document on the desk. */
export default function ComparePanel(props: { onClose: () => void }) {
  const t = useCompareWords();
  const [other, setOther] = createSignal<OtherVersion>();
  let back!: HTMLButtonElement;
  onMount(() => back.focus());
  return (
    <div class={styles.compare} data-broad>
      <Panel title={t('compareTitle')}>
        <button type="button" class={buttons.plain} ref={back} onClick={() => props.onClose()}>
          {t('backToStory')}
        </button>
        <p class={hint}>{t('compareIntro')}</p>
        <OtherVersionField onChoose={setOther} />
        <Show when={other()} keyed fallback={<p class={hint}>{t('nothingChosen')}</p>}>
          {(version) => <Differences other={version} />}
        </Show>
      </Panel>
    </div>
  );
}
