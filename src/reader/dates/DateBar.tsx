import { createSignal, For, onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Situation } from '../../story/model';
import { IconButton } from '../../ui/IconButton';
import styles from './DateBar.module.css';
import { DateChoice } from './DateChoice';
import { DateFacts } from './DateFacts';
import { createPlay } from './play-dates';
import { listenForSwipes } from './swipe';

/** The dates of a story, in a row below the map: one is shown, and between two nothing is. */
export function DateBar() {
  const { situations } = useSession();
  return <Show when={situations.current()}>{(current) => <Bar current={current()} />}</Show>;
}

/** Escape closes it, and does nothing more: it would also let go of what is chosen. */
function closeByEscape(details: HTMLDetailsElement): void {
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}

function Bar(props: { current: Situation }) {
  const session = useSession();
  const { situations, words } = session;
  const { t, date } = words;
  const play = createPlay(situations);
  const isRtl = () => words.direction() === 'rtl';
  const step = (by: 1 | -1) => {
    play.stop();
    situations.step(by);
  };
  const [isOpen, setOpen] = createSignal(false);
  let bar!: HTMLElement;
  onMount(() => listenForSwipes(bar, isRtl, step));
  return (
    <section
      class={styles.bar}
      data-print="none"
      data-needs-script
      aria-label={t('datesOf')}
      data-dates
      ref={bar}
    >
      <IconButton
        icon="previous"
        isMirrored={isRtl()}
        name={t('earlierDate')}
        isDisabled={situations.place() === 0}
        onPress={() => step(-1)}
      />
      <fieldset class={styles.dates}>
        <legend class="visually-hidden">
          {t('datesOf')}. {t('notKnownBetween')}
        </legend>
        <For each={situations.all()}>
          {(situation) => (
            <label class={styles.date} title={t('notKnownBetween')}>
              <input
                type="radio"
                class={styles.input}
                name="situation"
                value={situation.date}
                checked={situation.id === props.current.id}
                onChange={() => {
                  play.stop();
                  situations.show(situation.date);
                }}
              />
              <span class={styles.label}>{date(situation.date)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <IconButton
        icon="next"
        isMirrored={isRtl()}
        name={t('laterDate')}
        isDisabled={situations.place() === situations.all().length - 1}
        onPress={() => step(1)}
      />
      <IconButton
        icon={play.isPlaying() ? 'pause' : 'play'}
        isMirrored={isRtl()}
        name={t(play.isPlaying() ? 'pause' : 'play')}
        onPress={play.toggle}
      />
      <DateChoice />
      <details
        class={styles.more}
        ref={closeByEscape}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary class={styles.summary}>
          {t(situations.change()?.transfers.length ? 'changedHands' : 'whereDateFrom')}
        </summary>
        <Show when={isOpen()}>
          <DateFacts situation={props.current} />
        </Show>
      </details>
    </section>
  );
}
