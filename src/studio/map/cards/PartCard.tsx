import { area } from '@turf/turf';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { holderOf } from '../../../compile/areas';
import { holderKey } from '../../../story/holder';
import { Choices } from '../../../ui/Choices';
import type { Edit } from '../../document/history';
import { type Held, holdAsOf } from '../../edits/situations';
import { together } from '../../edits/together';
import { takePartsAsOf } from '../../edits/zone-points';
import buttons from '../../fields/Buttons.module.css';
import type { Part } from '../drawn';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';
import { partName } from '../spoken';
import { createParties } from '../../parties/parties';
import { PartyFields } from '../../parties/PartyFields';
import { giveTo, letGoOf, makeZone } from './hold-parts';
import { ThingFields } from './ThingFields';

/** Who holds a part of the territory, or several. */
export function PartCard(props: { parts: readonly Part[] }) {
  const desk = useMapDesk();
  const { drawing, drawn, parsed, work, words, tell, t, said } = desk;
  const parties = createParties(desk);
  const zone = () => (props.parts.length === 1 ? props.parts[0]?.zone : undefined);
  const polygons = () => props.parts.map(({ polygon }) => polygon);
  const km2 = createMemo(() => Math.round(polygons().reduce((sum, polygon) => sum + area(polygon), 0) / 1e6));
  const [holders, setHolders] = createSignal<readonly string[]>([]);
  const [shared, setShared] = createSignal<'mixed' | 'contested'>('mixed');
  const [isApart, setApart] = createSignal(false);
  const [isWhole, setWhole] = createSignal(false);
  const heldWords = () => {
    const now = drawn.heldIn(zone());
    const names =
      now &&
      (now.kind === 'actor' ? [now.actor] : now.actors).map(
        (id) => parties.all().find((one) => one.id === id)?.name ?? id,
      );
    return names && t('heldNow', { name: words.list(names) });
  };
  const isLater = () => desk.situation.index() > 0;
  const held = (): Held | undefined => {
    const [first] = holders();
    return first === undefined
      ? undefined
      : { holder: holders().length > 1 ? shared() : first, actors: [...holders()] };
  };
  /** The zone that is in the same hands already. */
  const sameHands = createMemo(() => {
    const own = held();
    if (!own || isLater()) return undefined;
    const key = holderKey(holderOf(own as never));
    return parsed
      .features()
      .find(({ properties }) => properties.kind === 'zone' && holderKey(holderOf(properties)) === key);
  });

  /** The other parts of the zone, which may stay as they are as of a later date. */
  const others = () =>
    isLater() && zone() !== undefined
      ? drawn.parts().filter((part) => part.zone === zone() && !props.parts.includes(part))
      : [];
  const holding = (own: Held): Edit[] => {
    const [index, of] = [desk.situation.index(), zone()];
    if (!isLater() || of === undefined) return [makeZone(desk, own, polygons(), parties)];
    if (isWhole() || others().length === 0) return [holdAsOf(index, of, own)];
    return [takePartsAsOf(index, of, polygons()), makeZone(desk, own, polygons(), parties)];
  };

  function keep(): void {
    const own = held();
    if (!own) return;
    const there = isApart() ? undefined : sameHands();
    work.apply(
      there
        ? giveTo(desk, polygons(), there.id)
        : together({ code: 'hold-parts', values: {} }, [...parties.edits(holders()), ...holding(own)]),
    );
    tell(said('toldKept'));
    setHolders([]);
    desk.focusMap();
    // What nobody holds yet is shown again.
    drawing.choose(undefined);
  }

  return (
    <form
      class={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>
        {props.parts.length > 1
          ? t('openParts', { count: words.number(props.parts.length) })
          : partName(desk, zone())}{' '}
        <span>{t('squareKm', { area: words.number(km2()) })}</span>
      </h3>
      <Show when={isLater() && heldWords()}>
        {(now) => (
          <p class={styles.note}>
            {now()} {t('holdHint')}
          </p>
        )}
      </Show>
      <PartyFields
        label={t(zone() === undefined ? 'whoHolds' : 'whoElseHolds')}
        parties={parties}
        chosen={holders()}
        onChange={setHolders}
      />
      <Show when={holders().length > 1}>
        <Choices
          name="shared"
          label={t('howShared')}
          look="pills"
          options={[
            { value: 'mixed', label: t('mixed') },
            { value: 'contested', label: t('contested') },
          ]}
          value={shared()}
          onChoose={setShared}
        />
      </Show>
      <Show when={sameHands()?.id !== zone() && sameHands()}>
        {(there) => (
          <label class={styles.check}>
            <input type="checkbox" checked={isApart()} onChange={() => setApart((now) => !now)} />
            {t('apartFrom', { name: partName(desk, there().id) })}
          </label>
        )}
      </Show>
      <Show when={others().length > 0}>
        <label class={styles.check}>
          <input type="checkbox" checked={isWhole()} onChange={() => setWhole((now) => !now)} />
          {t('otherPartsToo', { name: partName(desk, zone()) })}
        </label>
      </Show>
      <div class={styles.actions}>
        <button
          type="submit"
          class={buttons.primary}
          aria-disabled={holders().length === 0 ? 'true' : undefined}
        >
          {t('keepHolder')}
        </button>
        <Show when={letGoOf(desk, polygons(), zone())} keyed>
          {({ word, edit }) => (
            <button type="button" class={buttons.plain} onClick={() => work.apply(edit)}>
              {t(word)}
            </button>
          )}
        </Show>
      </div>
      <For each={zone() === undefined ? [] : [zone() as string]}>{(id) => <ThingFields id={id} />}</For>
    </form>
  );
}
