import { createEffect, createSignal, onCleanup } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import { spotWords } from './spot-words';

/** How long the traveller has to stand still to be told of, ms: what passes by is not read aloud. */
const restMs = 700;

/** Says to a screen reader where the traveller has come to rest. */
export function RouteStatus(props: { route: Route }) {
  const session = useSession();
  const [text, setText] = createSignal('');
  createEffect(() => {
    const km = session.route.km() ?? 0;
    const timer = setTimeout(() => setText(spotWords(session, props.route, km).join('. ')), restMs);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <p class="visually-hidden" role="status">
      {text()}
    </p>
  );
}
