import { createEffect, createSignal, onCleanup } from 'solid-js';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import { spotWords } from './spot-words';

/** The spot is announced after resting this long, ms: spots in passing are not. */
const restMs = 700;

/** A live region that announces the spot once it rests. */
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
