import { createEffect, createSignal, onCleanup } from 'solid-js';
import { spotAt } from '../geo/along-route';
import { useAppState } from '../state/app-state';
import type { Route } from '../story/model';
import { holderOf } from './holder';

/** How long the traveller has to stand still to be told of, ms: what passes by is not read aloud. */
const restMs = 700;

/** Says to a screen reader where the traveller has come to rest. */
export function RouteStatus(props: { route: Route }) {
  const state = useAppState();
  const { t, of, number } = state.words;
  const [text, setText] = createSignal('');
  createEffect(() => {
    const km = state.km() ?? 0;
    const timer = setTimeout(() => {
      const { span, stop } = spotAt(props.route, km);
      const where = t('kmOf', { km: number(km), total: number(props.route.lengthKm) });
      setText(
        [where, of(stop?.name ?? {}), t('heldHere', { holder: holderOf(state, span).name })].join('. '),
      );
    }, restMs);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <p class="visually-hidden" role="status">
      {text()}
    </p>
  );
}
