import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { type Hand, useDesk } from '../desk/desk';
import { removeClaim } from '../edits/parts';
import buttons from '../fields/Buttons.module.css';
import { focusField } from '../fields/focus-field';
import { Select } from '../fields/Select';
import { createClaimForm } from './claim-form';
import { ClaimFields } from './ClaimFields';
import { kindWords } from './kind-words';
import styles from './Marking.module.css';
import { placeCard } from './place-card';

/** The choice in the list of claims that stands for none of them. */
const newClaim = '';
/** So many claims are in the list of them before it is gone to. */
const atOnce = 20;
/** So much of a claim is shown in a list of them, in UTF-16 units. */
const listed = 80;

/** The card at marked words, or at those of a claim. Enter takes all as it stands. */
export function MarkCard(props: {
  held: Hand;
  /** The card stands within it. */
  pane: HTMLElement;
  /** The boxes of the words, px from the window's top left. */
  anchor: () => readonly DOMRect[];
  onClose: () => void;
}) {
  const desk = useDesk();
  const { parsed, source, work, words, t, files, tell } = desk;
  const { claims } = parsed;
  const form = createClaimForm(desk, props.held);
  /** Whether the claims to which the words may be added are all in their list: it takes a while where they are many. */
  const [isListed, setListed] = createSignal(false);
  let card!: HTMLDivElement;
  let first: HTMLSelectElement | undefined;
  onMount(() => {
    card.addEventListener('keydown', ({ key }) => key === 'Escape' && props.onClose());
    placeCard(card, props.pane, props.anchor());
    focusField(card, first);
    // Also where it grows: all of it is to be reached.
    const observer = new ResizeObserver(() => card.scrollIntoView({ block: 'nearest' }));
    observer.observe(card);
    onCleanup(() => observer.disconnect());
  });
  return (
    <div
      class={styles.card}
      ref={card}
      lang={words.language()}
      dir={words.direction()}
      role="dialog"
      aria-label={t(form.existing ? 'claimCard' : 'markCard')}
      data-own-undo
    >
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          form.keep();
          tell(t('toldKept'));
          props.onClose();
        }}
      >
        <blockquote class={styles.words}>
          <For each={form.quotes}>
            {({ exact, sentence }) => {
              const of = parsed.sourceIdOf(sentence);
              return (
                <p>
                  <span lang={source.all().find(({ id }) => id === of)?.language} dir="auto">
                    {exact}
                  </span>
                  <Show when={source.ids().length > 1}>
                    <cite>{source.nameOf(of)}</cite>
                  </Show>
                </p>
              );
            }}
          </For>
        </blockquote>
        <Show when={!form.existing && claims().length > 0}>
          <Select
            label={t('wordsFor')}
            options={[
              { value: newClaim, label: t('aNewClaim') },
              ...claims()
                .slice(isListed() ? 0 : -atOnce)
                .toReversed()
                .map(({ id, kind, quotes }) => ({
                  value: id,
                  label: `${t(kindWords[kind])} · ${quotes[0]?.exact ?? id}`.slice(0, listed),
                })),
            ]}
            value={form.target() ?? newClaim}
            onFocus={() => setListed(true)}
            onChoose={(id) => form.setTarget(id === newClaim ? undefined : id)}
          />
        </Show>
        <Show when={form.target() === undefined}>
          <ClaimFields
            form={form}
            first={(field) => {
              first = field;
            }}
          />
        </Show>
        <div class={styles.actions}>
          <button type="submit" class={buttons.primary}>
            {t(form.existing ? 'keepChange' : 'keepClaim')}
          </button>
          <button type="button" class={buttons.plain} onClick={() => props.onClose()}>
            {t('cancel')}
          </button>
          <Show when={form.existing}>
            {(claim) => (
              <button
                type="button"
                class={styles.removeClaim}
                onClick={() => {
                  work.apply(removeClaim(files(), claim().id));
                  props.onClose();
                }}
              >
                {t('removeClaim')}
              </button>
            )}
          </Show>
        </div>
      </form>
    </div>
  );
}
