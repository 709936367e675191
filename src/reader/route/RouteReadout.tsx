import { createMemo, For, Show } from 'solid-js';
import { spotAt } from '../../geo/route/along-route';
import { useSession } from '../../session/session';
import type { Route, Zone } from '../../story/model';
import { Dot } from '../../ui/Dot';
import { holderOf } from '../evidence/holder';
import styles from './Tracing.module.css';
import { sentenceNumber } from '../article/sentence-number';
import { differenceWords } from './difference-words';
import { spotBasis } from './spot-basis';

/** The spot counts as at a town within this distance along the road, km. */
const atTownKm = 1;

/** The facts of the current spot on the route: its kilometre, nearest town, holder, and the sentences about it. */
export function RouteReadout(props: { route: Route }) {
  const session = useSession();
  const { t, of, number, distance, knownDistance, distanceOf } = session.words;
  const precisionKm = () => props.route.outline.precisionKm;
  const spot = createMemo(() => spotAt(props.route, session.route.km() ?? 0));
  const holder = () => holderOf(session, spot().span);
  const town = () => {
    const { stop, stopKm } = spot();
    const name = of(stop?.name ?? {});
    return stopKm < atTownKm
      ? t('atTown', { name })
      : t('nearest', { name, distance: knownDistance(stopKm, precisionKm()) });
  };
  const sentencesOf = (claims: readonly string[]) =>
    claims.flatMap(
      (id) =>
        session
          .evidence()
          .claimById.get(id)
          ?.quotes.map((quote) => quote.sentence) ?? [],
    );
  const zoneHere = createMemo(() => {
    const zone = session.evidence().featureById.get(spot().span?.zone ?? '');
    return zone?.kind === 'zone' ? zone : undefined;
  });
  const outlineOf = ({ outline }: Zone) =>
    t('spotOutline', {
      source: of(session.evidence().nameOf('source', outline.source)),
      precision: t('aboutDistance', { distance: distance(outline.precisionKm, 1) }),
    });
  const own = createMemo(() => spot().stretches.flatMap(({ claims }) => sentencesOf(claims)));
  const inOrder = (ids: readonly string[]) =>
    session
      .story()
      .sentences.map(({ id }) => id)
      .filter((id) => ids.includes(id));
  const sentences = createMemo(
    () => inOrder(own().length > 0 ? own() : sentencesOf(props.route.claims)),
    [],
    { equals: (a, b) => a.join() === b.join() },
  );
  return (
    <div class={styles.readout} data-readout>
      <p class={styles.km}>{distanceOf(session.route.km() ?? 0, props.route.lengthKm, precisionKm())}</p>
      <p>{town()}</p>
      <p class={styles.holder}>
        <Dot tint={holder().tint} />
        <Show when={holder().zone} fallback={holder().name}>
          {(zone) => (
            <button
              type="button"
              class={styles.link}
              onClick={() => session.selection.choose({ kind: 'feature', id: zone() })}
            >
              {t('heldHere', { holder: holder().name })}
            </button>
          )}
        </Show>
      </p>
      <For each={spot().differences}>
        {(difference) => <p class={styles.differs}>{differenceWords(session, difference)}</p>}
      </For>
      <Show when={zoneHere()}>
        {(found) => (
          <p class={styles.doubtful}>
            {spotBasis(session, found(), spot())} {outlineOf(found())}
          </p>
        )}
      </Show>
      <Show when={spot().doubt}>
        {(doubt) => (
          <p class={styles.doubtful}>{t('doubtful', { distance: distance(doubt().withinKm, 1) })}</p>
        )}
      </Show>
      <p class={styles.speaks}>
        {t('speaksHere')} <Show when={own().length === 0}>{t('noneSpeaks')} </Show>
        <For each={sentences()}>
          {(id) => (
            <button
              type="button"
              class={styles.link}
              onClick={() => session.selection.choose({ kind: 'sentence', id })}
            >
              {t('inSentence', { number: number(sentenceNumber(session.story().sentences, id)) })}
            </button>
          )}
        </For>
      </p>
    </div>
  );
}
