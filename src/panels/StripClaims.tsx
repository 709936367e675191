import { createRenderEffect, For } from 'solid-js';
import { useAppState } from '../state/app-state';
import type { Route, RouteDifference, RouteStretch } from '../story/model';
import styles from './RouteStrip.module.css';
import { sentenceNumber } from './sentence-number';
import type { StripScale } from './strip-scale';

/** Above the road: the stretches of which sentences speak, and the places where a sentence and the zones differ. */
export function StripClaims(props: { route: Route; scale: StripScale }) {
  const state = useAppState();
  const { t, of, number } = state.words;
  const sentencesOf = (claims: readonly string[]) => {
    const ids = claims.flatMap(
      (id) => state.evidence.claimById.get(id)?.quotes.map(({ sentence }) => sentence) ?? [],
    );
    return [...new Set(ids)];
  };
  const numbers = (claims: readonly string[]) =>
    sentencesOf(claims).map((id) => number(sentenceNumber(state.story, id)));
  const place = (element: HTMLElement, fromKm: number, toKm: number) => {
    element.style.setProperty('left', `${props.scale.px(fromKm)}px`);
    element.style.setProperty('width', `${props.scale.px(toKm) - props.scale.px(fromKm)}px`);
  };
  const chooseSentence = (stretch: RouteStretch) => {
    const [id] = sentencesOf(stretch.claims);
    if (id) state.choose({ kind: 'sentence', id });
  };
  const middle = ({ fromKm, toKm }: RouteDifference) => (fromKm + toKm) / 2;
  return (
    <>
      <For each={props.route.stretches}>
        {(stretch) => (
          <button
            type="button"
            class={styles.band}
            data-stretch={stretch.id}
            ref={(element) => createRenderEffect(() => place(element, stretch.fromKm, stretch.toKm))}
            aria-label={t('sentenceSpeaksOf', {
              number: numbers(stretch.claims).join(' '),
              name: of(stretch.name),
            })}
            title={of(stretch.name)}
            onClick={() => chooseSentence(stretch)}
          >
            <span dir="auto">
              {numbers(stretch.claims)
                .map((each) => t('sentenceShort', { number: each }))
                .join(' ')}
            </span>
          </button>
        )}
      </For>
      <For each={props.route.differences}>
        {(difference) => (
          <button
            type="button"
            class={styles.difference}
            data-difference={difference.claim}
            ref={(element) =>
              createRenderEffect(() =>
                element.style.setProperty('left', `${props.scale.px(middle(difference))}px`),
              )
            }
            aria-label={t('differs', { number: numbers([difference.claim]).join(' ') })}
            onClick={() => state.setKm(middle(difference))}
          >
            ≠
          </button>
        )}
      </For>
    </>
  );
}
