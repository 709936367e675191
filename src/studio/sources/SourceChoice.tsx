import { Choices } from '../../ui/Choices';
import { useDesk } from '../desk/desk';
import styles from './Sources.module.css';
import { createSourcesWords } from './sources-words';

/** Chooses which source of a story lies on the desk, and whether the others stand beside it. */
export default function SourceChoice() {
  const { source, setHand, words } = useDesk();
  const t = createSourcesWords(words.language);
  return (
    <div class={styles.choice} data-source-choice>
      <Choices
        name="desk-source"
        label={t('sourceChoice')}
        look="pills"
        options={source.ids().map((id) => ({ value: id, label: source.nameOf(id) }))}
        value={source.id()}
        onChoose={(id) => {
          setHand(undefined);
          source.choose(id);
        }}
      />
      <label class={styles.showBeside}>
        <input
          type="checkbox"
          name="beside"
          checked={source.isBeside()}
          onChange={({ currentTarget }) => source.setBeside(currentTarget.checked)}
        />
        {t('showBeside')}
      </label>
    </div>
  );
}
