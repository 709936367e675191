import { createEffect, createSignal, onCleanup } from 'solid-js';
import { useAppState } from '../../session/app-state';
import type { Route } from '../../story/model';
import { spotWords } from './spot-words';

/** How long the traveller has to stand still to be told of, ms: what passes by is not read aloud. */
const restMs = 700;

/** Says to a screen reader where the traveller has come to rest. */
export function RouteStatus(props: { route: Route }) {
  const state = useAppState();
  const [text, setText] = createSignal('');
  createEffect(() => {
    const km = state.km() ?? 0;
    const timer = setTimeout(() => setText(spotWords(state, props.route, km).join('. ')), restMs);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <p class="visually-hidden" role="status">
      {text()}
    </p>
  );
}
