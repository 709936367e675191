import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import { eventName } from '../../../session/told';
import { eventKinds } from '../../../story/kinds';
import buttons from '../../fields/Buttons.module.css';
import fields from '../../fields/Fields.module.css';
import { focusField } from '../../fields/focus-field';
import { KmField } from '../../fields/KmField';
import { Select } from '../../fields/Select';
import { circleAround } from '../../shapes/circle';
import { fromPlane } from '../../shapes/plane';
import type { Pending } from '../drawing';
import { kindName } from '../kind-name';
import { type MapDesk, useMapDesk } from '../map-desk';
import styles from '../Map.module.css';
import { makeThing, nameAt, type Said } from './make-thing';
import { OriginFields } from './OriginFields';
import { createParties } from '../../parties/parties';
import { PartyFields } from '../../parties/PartyFields';

/** What the shape that was just drawn is, before it is on the map. */
export function NewThing(props: { pending: Pending }) {
  const desk = useMapDesk();
  const { drawn, drawing, origin, parsed, situation, tell, words, t, said } = desk;
  // Constant: another shape has another card.
  const { pending } = props;
  const { kind } = pending;
  const parties = createParties(desk);
  const holderOf = (id: string | undefined): string | undefined => {
    const properties = id === undefined ? undefined : drawn.featureOf(id)?.properties;
    if (properties?.kind !== 'zone') return undefined;
    return properties.actors[0] ?? properties.holder;
  };
  const [from, to] = pending.points.map(({ thing }) => thing);
  const known = nameAt(pending);
  const [says, setSays] = createSignal<Said>({
    name: known[parsed.language()] ?? '',
    actors: [holderOf(from)].filter((one) => one !== undefined),
    others: [holderOf(to)].filter((one) => one !== undefined),
    event: undefined,
    date: situation.all()[situation.index()]?.date ?? '',
  });
  const change = (keys: Partial<Said>) => setSays((now) => ({ ...now, ...keys }));
  const [radius, setRadius] = createSignal(0);
  const isWhole = () => {
    const { actors, others, event } = says();
    if (kind === 'influence' && !pending.geometry && radius() <= 0) return false;
    if (kind === 'backing') return actors.length > 0 && others.length > 0;
    if (kind === 'influence') return actors.length > 0;
    return kind !== 'event' || event !== undefined;
  };
  let first: HTMLElement | undefined;
  const firstField = (field: HTMLElement) => {
    first ??= field;
  };
  let form!: HTMLFormElement;
  onMount(() => {
    form.addEventListener('keydown', ({ key }) => key === 'Escape' && cancel());
    focusField(form, first);
  });

  function cancel(): void {
    drawing.cancel();
    desk.focusMap();
  }
  function keep(): void {
    if (!isWhole()) return;
    const middle = pending.points[0];
    const geometry =
      kind === 'influence' && radius() > 0 && middle
        ? circleAround(fromPlane(middle.at), radius())
        : pending.geometry;
    const id = makeThing(desk, { ...pending, geometry }, says(), parties);
    tell(said('toldKept'));
    drawing.take('look');
    drawing.choose({ sort: 'thing', id });
    desk.focusMap();
  }
  return (
    <form
      ref={form}
      class={styles.card}
      aria-label={t('newThing', { kind: kindName(kind, desk) })}
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>{t('newThing', { kind: kindName(kind, desk) })}</h3>
      <Show when={kind !== 'front'}>
        <label class={fields.field}>
          <span>{said('nameOf')}</span>
          <input
            ref={firstField}
            type="text"
            dir="auto"
            lang={parsed.language()}
            value={says().name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        </label>
      </Show>
      <Switch>
        <Match when={kind === 'event'}>
          <div class={fields.pair}>
            <Select
              label={t('whatHappened')}
              options={happenings(words)}
              value={says().event}
              placeholder={said('choose')}
              isRequired
              onChoose={(event) => change({ event })}
            />
            <label class={fields.field}>
              <span>{t('eventDate')}</span>
              <input
                type="text"
                dir="ltr"
                value={says().date}
                onInput={(event) => change({ date: event.currentTarget.value })}
              />
            </label>
          </div>
          <PartyFields
            label={t('eventParties')}
            parties={parties}
            chosen={says().actors}
            onChange={(actors) => change({ actors })}
          />
        </Match>
        <Match when={kind === 'backing'}>
          <PartyFields
            label={t('whoBacks')}
            parties={parties}
            chosen={says().actors}
            onChange={(actors) => change({ actors: actors.slice(-1) })}
          />
          <PartyFields
            label={t('whoIsBacked')}
            parties={parties}
            chosen={says().others}
            onChange={(others) => change({ others: others.slice(-1) })}
          />
        </Match>
        <Match when={kind === 'influence'}>
          <PartyFields
            label={t('whoseInfluence')}
            parties={parties}
            chosen={says().actors}
            onChange={(actors) => change({ actors: actors.slice(-1) })}
          />
          <KmField
            label={t('circleKm')}
            km={radius()}
            onChange={setRadius}
            hint={<small>{t('circleHint')}</small>}
          />
        </Match>
      </Switch>
      <OriginFields origin={origin.now()} onChange={origin.change} isOpen={kind === 'front'} />
      <div class={styles.actions}>
        <button
          ref={firstField}
          type="submit"
          class={buttons.primary}
          aria-disabled={isWhole() ? undefined : 'true'}
        >
          {t('putOnMap')}
        </button>
        <button type="button" class={buttons.plain} onClick={cancel}>
          {t('cancelLine')}
        </button>
      </div>
    </form>
  );
}

/** What may have happened at a point, or met at a place. */
const happenings = (words: MapDesk['words']) => [
  ...eventKinds.map((value) => ({ value, label: eventName(value, words) })),
  { value: 'meeting' as const, label: words.t('kindMeeting') },
];
