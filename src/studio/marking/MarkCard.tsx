import { createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { Choices } from '../../ui/Choices';
import { claimKinds, claimStatuses, type ClaimKind, supportKinds } from '../../story/schema/claim-kinds';
import { isToBeWritten, toBeWritten } from '../../story/files/to-be-written';
import { tints } from '../../story/kinds';
import { type Hand, useDesk } from '../desk/desk';
import { nameIn } from '../desk/names';
import type { Edit } from '../document/history';
import { addActor, removeClaim, setSpeakersOf } from '../edits/parts';
import styles from './Marking.module.css';
import { addDrafted, addWords, changeDrafted, type ClaimDraft, draftOf, relates } from './draft';
import { guessClaim } from './guess';
import {
  type ActorKind,
  actorKinds,
  actorKindWords,
  kindWords,
  modeWords,
  statusWords,
  supportWords,
} from './kind-words';
import { newId } from './new-id';
import { placeCard } from './place-card';
import { TokenField } from './TokenField';

const newClaim = '';

/** A party that is not in the story yet; its kind is for the author to say. */
interface NewParty {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind | undefined;
}

/** The card at marked words: what they say, who says it, and what of it the map shows. Enter takes all as it stands. */
export function MarkCard(props: {
  held: Hand;
  /** The card stands within it. */
  pane: HTMLElement;
  /** The boxes of the words, px from the window's top left. */
  anchor: () => readonly DOMRect[];
  onClose: () => void;
}) {
  const { parsed, work, words, t, files, tell, speakerName } = useDesk();
  const { language, languages, sentences, claims, actors, speakers, features } = parsed;
  // Constant: another thing in hand has another card.
  const { held } = props;
  const existing = held.kind === 'claim' ? claims().find(({ id }) => id === held.id) : undefined;
  const quotes = held.kind === 'words' ? held.quotes : [];
  const shown = existing ? existing.quotes : quotes;
  const first: ClaimDraft = existing ? draftOf(existing, features(), language()) : guessClaim(parsed, quotes);
  const [draft, setDraft] = createSignal({
    ...first,
    statement: isToBeWritten(first.statement) ? '' : first.statement,
  });
  const [target, setTarget] = createSignal(newClaim);
  /** Parties that are new with this claim: names by the id that they will have. */
  const [made, setMade] = createSignal<readonly NewParty[]>([]);
  const change = (keys: Partial<ClaimDraft>) => setDraft((now) => ({ ...now, ...keys }));
  const nameOf = (text: Readonly<Record<string, string>> | undefined, id: string) =>
    nameIn(text, [language(), words.language()], id);
  const parties = () => [
    ...actors().map(({ id, name }) => ({ id, name: nameOf(name, id) })),
    ...made().filter(({ id }) => !actors().some((one) => one.id === id)),
  ];
  const things = () =>
    features().map(({ id, properties }) => ({
      id,
      name: nameOf((properties as { name?: Record<string, string> }).name, id),
    }));
  let card!: HTMLDivElement;
  let kindField!: HTMLSelectElement;
  onMount(() => {
    card.addEventListener('keydown', ({ key }) => key === 'Escape' && props.onClose());
    placeCard(card, props.pane, props.anchor());
    kindField.focus({ preventScroll: true });
    // Also where it grows: all of it is to be reached.
    const observer = new ResizeObserver(() => card.scrollIntoView({ block: 'nearest' }));
    observer.observe(card);
    onCleanup(() => observer.disconnect());
  });

  function makeParty(name: string): string {
    const id = newId(
      name,
      'actor',
      [...parties(), ...features(), ...claims()].map((one) => one.id),
    );
    setMade((all) => [...all, { id, name, kind: undefined }]);
    return id;
  }
  const wantedParties = () => made().filter(({ id }) => draft().actors.includes(id));
  function newParties(): Edit[] {
    const taken = actors().map(({ tint }) => tint);
    return wantedParties().flatMap(({ id, name, kind }, index) =>
      kind === undefined
        ? []
        : [
            addActor({
              id,
              name: Object.fromEntries(
                languages().map((one) => [one, one === language() ? name : toBeWritten()]),
              ),
              kind,
              tint:
                tints.filter((tint) => !taken.includes(tint))[index] ??
                tints[index % tints.length] ??
                'stone',
            }),
          ],
    );
  }
  /** Whoever says a claim also says the sentences of its words. */
  const saidBy = (speaker: string): Edit[] =>
    sentences()
      .filter(({ id }) => shown.some(({ sentence }) => sentence === id))
      .filter(({ speakers: all }) => !all.includes(speaker))
      .map(({ id, speakers: all }) => setSpeakersOf(id, [...all, speaker]));
  function submit(): void {
    const wanted = draft();
    const more = claims().find(({ id }) => id === target());
    if (existing)
      work.apply(
        changeDrafted(existing, wanted, features(), languages(), [
          ...newParties(),
          ...saidBy(wanted.speaker),
        ]),
      );
    else if (more) work.apply(addWords(more, quotes));
    else {
      const id = newId(
        '',
        wanted.kind,
        [...claims(), ...features()].map((one) => one.id),
      );
      work.apply(
        addDrafted(id, wanted, quotes, features(), languages(), [...newParties(), ...saidBy(wanted.speaker)]),
      );
    }
    tell(t('toldKept'));
    props.onClose();
  }
  return (
    <div
      class={styles.card}
      ref={card}
      lang={words.language()}
      dir={words.direction()}
      role="dialog"
      aria-label={t(existing ? 'claimCard' : 'markCard')}
      data-own-undo
    >
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <blockquote class={styles.words} lang={language()} dir="auto">
          <For each={shown}>{({ exact }) => <p>{exact}</p>}</For>
        </blockquote>
        <Show when={!existing && claims().length > 0}>
          <label class={styles.field}>
            <span>{t('wordsFor')}</span>
            <select onChange={(event) => setTarget(event.currentTarget.value)}>
              <option value={newClaim}>{t('aNewClaim')}</option>
              <For each={claims().toReversed()}>
                {(claim) => (
                  <option value={claim.id}>
                    {`${t(kindWords[claim.kind])} · ${claim.quotes[0]?.exact ?? claim.id}`.slice(0, 80)}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <Show when={target() === newClaim}>
          <div class={styles.pair}>
            <label class={styles.field}>
              <span>{t('whatItSays')}</span>
              <select
                ref={kindField}
                onChange={(event) => change({ kind: event.currentTarget.value as ClaimKind })}
              >
                <For each={claimKinds}>
                  {(kind) => (
                    <option value={kind} selected={kind === draft().kind}>
                      {t(kindWords[kind])}
                    </option>
                  )}
                </For>
              </select>
            </label>
            <label class={styles.field}>
              <span>{t('whoSaysIt')}</span>
              <select onChange={(event) => change({ speaker: event.currentTarget.value })}>
                <For each={speakers()}>
                  {(one) => (
                    <option value={one.id} selected={one.id === draft().speaker}>
                      {speakerName(one)}
                    </option>
                  )}
                </For>
              </select>
            </label>
          </div>
          <div class={styles.choices}>
            <Choices
              name="mode"
              label={t('how')}
              look="pills"
              options={(['said', 'implied', 'view'] as const).map((value) => ({
                value,
                label: t(modeWords[value]),
              }))}
              value={draft().mode}
              onChoose={(mode) => change({ mode })}
            />
            <Choices
              name="status"
              label={t('howSure')}
              look="pills"
              options={claimStatuses.map((value) => ({ value, label: t(statusWords[value]) }))}
              value={draft().status}
              onChoose={(status) => change({ status })}
            />
          </div>
          <Show when={draft().mode === 'view'}>
            <Party label={t('whoseView')} chosen={draft().viewOf} onChoose={(viewOf) => change({ viewOf })} />
          </Show>
          <TokenField
            label={t('parties')}
            options={parties()}
            chosen={draft().actors}
            onChange={(chosen) => change({ actors: chosen, ...related(chosen) })}
            onMake={makeParty}
            makeWord={(name) => t('makeParty', { name })}
            removeWord={(name) => t('remove', { name })}
          />
          <For each={wantedParties().map(({ id }) => id)}>
            {(id) => {
              const party = () => made().find((one) => one.id === id);
              return (
                <label class={styles.field}>
                  <span>{t('whatIs', { name: party()?.name ?? id })}</span>
                  <select
                    required
                    onChange={(event) => {
                      const kind = event.currentTarget.value as ActorKind;
                      setMade((all) => all.map((one) => (one.id === id ? { ...one, kind } : one)));
                    }}
                  >
                    <option value="">{t('choose')}</option>
                    <For each={actorKinds}>
                      {(kind) => (
                        <option value={kind} selected={kind === party()?.kind}>
                          {t(actorKindWords[kind])}
                        </option>
                      )}
                    </For>
                  </select>
                </label>
              );
            }}
          </For>
          <Show when={relates(draft().kind) && draft().actors.length > 0}>
            <div class={styles.pair}>
              <Party label={t('whoDoes')} chosen={draft().from} onChoose={(from) => change({ from })} />
              <TokenField
                label={t('toWhom')}
                options={parties().filter(({ id }) => draft().actors.includes(id) && id !== draft().from)}
                chosen={draft().to}
                onChange={(to) => change({ to })}
                removeWord={(name) => t('remove', { name })}
              />
            </div>
          </Show>
          <Show when={draft().kind === 'backs'}>
            <fieldset class={styles.supports}>
              <legend>{t('withWhat')}</legend>
              <For each={supportKinds}>
                {(kind) => (
                  <label>
                    <input
                      type="checkbox"
                      checked={draft().support.includes(kind)}
                      onChange={() =>
                        change({
                          support: supportKinds.filter(
                            (one) => (one === kind) !== draft().support.includes(one),
                          ),
                        })
                      }
                    />
                    {t(supportWords[kind])}
                  </label>
                )}
              </For>
            </fieldset>
          </Show>
          <Show when={things().length > 0}>
            <TokenField
              label={t('onTheMap')}
              options={things()}
              chosen={draft().features}
              onChange={(chosen) => change({ features: chosen })}
              removeWord={(name) => t('remove', { name })}
            />
          </Show>
          <label class={styles.field}>
            <span>{t('inPlainWords')}</span>
            <input
              type="text"
              lang={language()}
              dir="auto"
              maxlength="4000"
              value={draft().statement}
              onInput={(event) => change({ statement: event.currentTarget.value })}
            />
          </label>
        </Show>
        <div class={styles.actions}>
          <button type="submit" class={styles.keep}>
            {t(existing ? 'keepChange' : 'keepClaim')}
          </button>
          <button type="button" onClick={() => props.onClose()}>
            {t('cancel')}
          </button>
          <Show when={existing}>
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

  /** The first party is who does it, until somebody says otherwise. */
  function related(chosen: readonly string[]): Partial<ClaimDraft> {
    const { from, to } = draft();
    const doer = from !== undefined && chosen.includes(from) ? from : chosen[0];
    const others = to.filter((id) => chosen.includes(id));
    return { from: doer, to: others.length > 0 ? others : chosen.filter((id) => id !== doer).slice(0, 1) };
  }

  function Party(field: {
    label: string;
    chosen: string | undefined;
    onChoose: (id: string | undefined) => void;
  }) {
    return (
      <label class={styles.field}>
        <span>{field.label}</span>
        <select onChange={(event) => field.onChoose(event.currentTarget.value || undefined)}>
          <Show when={field.chosen === undefined}>
            <option value="">{t('choose')}</option>
          </Show>
          <For each={parties()}>
            {({ id, name }) => (
              <option value={id} selected={id === field.chosen}>
                {name}
              </option>
            )}
          </For>
        </select>
      </label>
    );
  }
}
