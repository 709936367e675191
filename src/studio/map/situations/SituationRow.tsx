import { createEffect, createSignal, on, Show } from 'solid-js';
import { Choices } from '../../../ui/Choices';
import { useMapDesk } from '../map-desk';
import { Absent } from './Absent';
import { NewDate } from './NewDate';
import { SituationForm } from './SituationForm';
import styles from './Situations.module.css';

/** The dates of the map: which is shown, where it is from, and another one. */
export function SituationRow() {
  const { situation, work, words, t } = useMapDesk();
  const [isAdding, setAdding] = createSignal(false);
  createEffect(
    on(
      () => work.open()?.id,
      () => setAdding(false),
      { defer: true },
    ),
  );
  let another!: HTMLButtonElement;
  const isSeveral = () => situation.all().length > 1;
  const shown = () => situation.all()[situation.index()]?.id ?? '';
  function close(): void {
    setAdding(false);
    another.focus();
  }
  return (
    <section class={styles.dates} aria-label={t('datesLabel')} data-situations>
      <div class={styles.row}>
        <Show when={isSeveral()}>
          <Choices
            name="map-date"
            label={t('datesLabel')}
            look="pills"
            options={situation.all().map(({ id, date }) => ({ value: id, label: words.date(date) }))}
            value={shown()}
            onChoose={situation.choose}
          />
          <button
            type="button"
            class={styles.quiet}
            aria-expanded={situation.isOpen()}
            onClick={() => {
              setAdding(false);
              situation.setOpen(!situation.isOpen());
            }}
          >
            {t('aboutDate')}
          </button>
        </Show>
        <button
          ref={another}
          type="button"
          class={styles.quiet}
          aria-expanded={isAdding()}
          onClick={() => {
            situation.setOpen(false);
            setAdding((now) => !now);
          }}
        >
          {t('anotherDate')}
        </button>
      </div>
      <Absent />
      <Show when={isAdding()}>
        <NewDate onDone={close} />
      </Show>
      <Show when={situation.isOpen() && situation.all()[situation.index()]}>
        <SituationForm />
      </Show>
    </section>
  );
}
