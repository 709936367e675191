import { area } from '@turf/turf';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { holderOf } from '../../../compile/areas';
import { holderKey } from '../../../story/holder';
import { Choices } from '../../../ui/Choices';
import { addZone, giveParts } from '../../edits/shapes';
import { together } from '../../edits/together';
import buttons from '../../fields/Buttons.module.css';
import { newId } from '../../marking/new-id';
import { newFeature } from '../../shapes/new-feature';
import type { Part } from '../drawn';
import { useMapDesk } from '../map-desk';
import { mapWords } from '../map-words';
import styles from '../Map.module.css';
import { partName } from '../spoken';
import { createParties } from '../../parties/parties';
import { PartyFields } from '../../parties/PartyFields';
import { ThingFields } from './ThingFields';

/** Who holds a part of the territory, or several. */
export function PartCard(props: { parts: readonly Part[] }) {
  const desk = useMapDesk();
  const { drawing, parsed, origin, work, words, tell, t, said } = desk;
  const parties = createParties(desk);
  const zone = () => (props.parts.length === 1 ? props.parts[0]?.zone : undefined);
  const polygons = () => props.parts.map(({ polygon }) => polygon);
  const km2 = createMemo(() => Math.round(polygons().reduce((sum, polygon) => sum + area(polygon), 0) / 1e6));
  const [holders, setHolders] = createSignal<readonly string[]>([]);
  const [shared, setShared] = createSignal<'mixed' | 'contested'>('mixed');
  const [isApart, setApart] = createSignal(false);
  /** The zone that is in the same hands already. */
  const sameHands = createMemo(() => {
    const [first] = holders();
    if (first === undefined) return undefined;
    const own = { holder: holders().length > 1 ? shared() : first, actors: [...holders()] };
    const key = holderKey(holderOf(own as never));
    return parsed
      .features()
      .find(({ properties }) => properties.kind === 'zone' && holderKey(holderOf(properties)) === key);
  });

  function keep(): void {
    const [first] = holders();
    if (first === undefined) return;
    const there = isApart() ? undefined : sameHands();
    if (there)
      work.apply(
        together({ code: 'give-parts', values: { zone: there.id } }, [giveParts(polygons(), there.id)]),
      );
    else {
      const own =
        holders().length > 1
          ? { holder: shared(), actors: [...holders()] }
          : { holder: first, actors: [first] };
      const nameIn = (language: string) =>
        holders()
          .map((id) => parties.nameOf(id)[language] ?? Object.values(parties.nameOf(id))[0] ?? id)
          .join(' · ');
      const { source, asOf, precisionKm } = origin.now();
      const feature = newFeature('zone', own, {
        id: newId(`zone ${first}`, 'zone', parsed.taken()),
        name: mapWords.inEach(parsed.languages(), 'groundOf', (language) => ({ name: nameIn(language) })),
        languages: parsed.languages(),
        geometry: { type: 'MultiPoint', coordinates: [] },
        outline: {
          method: 'cut-by-fronts',
          description: mapWords.inEach(parsed.languages(), 'cutByFronts'),
          asOf,
          source,
          precisionKm,
        },
      });
      work.apply(
        together({ code: 'add-feature', values: { id: feature.id, kind: 'zone' } }, [
          ...parties.edits(holders()),
          addZone(feature, polygons()),
        ]),
      );
    }
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
      <div class={styles.actions}>
        <button
          type="submit"
          class={buttons.primary}
          aria-disabled={holders().length === 0 ? 'true' : undefined}
        >
          {t('keepHolder')}
        </button>
        <Show when={zone()}>
          <button
            type="button"
            class={buttons.plain}
            onClick={() => work.apply(giveParts(polygons(), undefined))}
          >
            {t('letGo')}
          </button>
        </Show>
      </div>
      <For each={zone() === undefined ? [] : [zone() as string]}>{(id) => <ThingFields id={id} />}</For>
    </form>
  );
}
