import { createEffect, createSignal, onCleanup } from 'solid-js';
import { spotAt } from '../../geo/route/along-route';
import { useSession } from '../../session/session';
import type { Route } from '../../story/model';
import { differenceWords } from './difference-words';
import { spotWords } from './spot-words';

/** The spot is announced after resting this long, ms: spots in passing are not. */
const restMs = 700;

/**
 * A live region that announces the spot once it rests, and what differs there. While the slider has the focus its own
 * value is spoken: the spot is not said twice.
 */
export function RouteStatus(props: { route: Route }) {
  const session = useSession();
  const [text, setText] = createSignal('');
  let status!: HTMLParagraphElement;
  const isOnSlider = () =>
    status.closest('section')?.querySelector('input[type="range"]') === document.activeElement;
  createEffect(() => {
    const km = session.route.km() ?? 0;
    const spot = spotWords(session, props.route, km);
    const differences = spotAt(props.route, km).differences.map((one) => differenceWords(session, one));
    const timer = setTimeout(
      () => setText([...(isOnSlider() ? [] : spot), ...differences].join('. ')),
      restMs,
    );
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <p class="visually-hidden" role="status" ref={status}>
      {text()}
    </p>
  );
}
