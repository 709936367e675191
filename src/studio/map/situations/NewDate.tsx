import { createSignal, onMount } from 'solid-js';
import { addSituation } from '../../edits/situations';
import buttons from '../../fields/Buttons.module.css';
import { newId } from '../../marking/new-id';
import { useMapDesk } from '../map-desk';
import { DateField } from './DateField';
import styles from './Situations.module.css';

/** Asks for the date of another map, which begins as the last one is. */
export function NewDate(props: { onDone: () => void }) {
  const { situation, tell, work, words, t, said } = useMapDesk();
  const [date, setDate] = createSignal('');
  let form!: HTMLFormElement;
  let field!: HTMLInputElement;
  onMount(() => {
    form.addEventListener('keydown', ({ key }) => key === 'Escape' && props.onDone());
    field.focus();
  });
  function add(): void {
    const taken = situation.all().map(({ id }) => id);
    const id = newId(date(), 'date', taken);
    work.apply(addSituation(id, date()));
    situation.choose(id);
    tell(t('toldDate', { date: words.date(date()) }));
    props.onDone();
  }
  return (
    <form
      ref={form}
      class={styles.form}
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{t('newDate')}</h3>
      <p class={styles.note}>{t('newDateHint')}</p>
      <DateField
        ref={(element) => {
          field = element;
        }}
        date={date()}
        onInput={setDate}
      />
      <div class={styles.actions}>
        <button type="submit" class={buttons.primary}>
          {t('addDate')}
        </button>
        <button type="button" class={buttons.plain} onClick={() => props.onDone()}>
          {said('cancel')}
        </button>
      </div>
    </form>
  );
}
