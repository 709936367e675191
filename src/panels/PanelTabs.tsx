import { useAppState } from '../state/app-state';
import type { Tab } from '../state/selection';
import { Choices } from '../ui/Choices';
import styles from './PanelTabs.module.css';

/** Where only one panel fits: which. */
export function PanelTabs() {
  const state = useAppState();
  const { t } = state.words;
  const options = (): { value: Tab; label: string }[] => [
    { value: 'article', label: t('articleTab') },
    { value: 'legend', label: t('legendTab') },
    { value: 'evidence', label: t('evidenceTab') },
  ];
  return (
    <div class={styles.tabs}>
      <Choices
        name="panel"
        label={t('panels')}
        options={options()}
        value={state.tab()}
        onChoose={state.setTab}
      />
    </div>
  );
}
