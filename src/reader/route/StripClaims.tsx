import { createMemo, createRenderEffect } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route, RouteDifference, RouteStretch } from '../../story/model';
import { byId, Keyed } from '../../ui/Keyed';
import styles from './RouteStrip.module.css';
import { sentenceNumber } from '../article/sentence-number';
import { roomAt, type StripScale, wordsWidth } from './strip-scale';

/** The same as in the stylesheet, px. */
const markPadding = 6;

/** Above the road: the stretches of which sentences speak, and the places where a sentence and the zones differ. */
export function StripClaims(props: { route: Route; scale: StripScale }) {
  const session = useSession();
  const { t, of, number, list } = session.words;
  const sentencesOf = (claims: readonly string[]) => {
    const ids = claims.flatMap(
      (id) =>
        session
          .evidence()
          .claimById.get(id)
          ?.quotes.map(({ sentence }) => sentence) ?? [],
    );
    return [...new Set(ids)];
  };
  const numbers = (claims: readonly string[]) =>
    sentencesOf(claims).map((id) => number(sentenceNumber(session.story().sentences, id)));
  const place = (element: HTMLElement, fromKm: number, toKm: number) => {
    element.style.setProperty('left', `${props.scale.px(fromKm)}px`);
    element.style.setProperty('width', `${props.scale.px(toKm) - props.scale.px(fromKm)}px`);
  };
  const chooseSentence = (stretch: RouteStretch) => {
    const [id] = sentencesOf(stretch.claims);
    if (id) session.selection.choose({ kind: 'sentence', id });
  };
  const middle = ({ fromKm, toKm }: RouteDifference) => (fromKm + toKm) / 2;
  const markWidth = () => wordsWidth(t('differsShort')) + 2 * markPadding;
  /** The left edge of a difference's mark: centred on its kilometre, clamped to the strip. */
  const markStart = (difference: RouteDifference) =>
    Math.max(
      0,
      Math.min(props.scale.width - markWidth(), props.scale.px(middle(difference)) - markWidth() / 2),
    );
  const starts = createMemo(() => [
    ...props.route.stretches.map(({ fromKm }) => props.scale.px(fromKm)),
    ...props.route.differences.map(markStart),
  ]);
  /** "Sentence 9", or the number alone where that does not fit. */
  const label = ({ claims, fromKm }: RouteStretch) => {
    const found = numbers(claims);
    const words = list(found.map((each) => t('inSentence', { number: each })));
    return wordsWidth(words) <= roomAt(props.scale, props.scale.px(fromKm), starts()) ? words : list(found);
  };
  return (
    <>
      <Keyed each={props.route.stretches} by={byId}>
        {(stretch) => (
          <button
            type="button"
            class={styles.band}
            data-stretch={stretch().id}
            ref={(element) => createRenderEffect(() => place(element, stretch().fromKm, stretch().toKm))}
            aria-label={t('sentenceSpeaksOf', {
              number: numbers(stretch().claims).join(' '),
              name: of(stretch().name),
            })}
            title={of(stretch().name)}
            onClick={() => chooseSentence(stretch())}
          >
            <span dir="auto">{label(stretch())}</span>
          </button>
        )}
      </Keyed>
      <Keyed each={props.route.differences} by={({ claim, fromKm }) => `${claim} ${fromKm}`}>
        {(difference) => (
          <button
            type="button"
            class={styles.difference}
            data-difference={difference().claim}
            ref={(element) =>
              createRenderEffect(() => element.style.setProperty('left', `${markStart(difference())}px`))
            }
            aria-label={t('differs', { number: numbers([difference().claim]).join(' ') })}
            onClick={() => session.route.setKm(middle(difference()))}
          >
            {t('differsShort')}
          </button>
        )}
      </Keyed>
    </>
  );
}
