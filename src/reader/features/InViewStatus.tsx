import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { useSession } from '../../session/session';
import { toldName } from '../../session/told';
import type { Feature } from '../../story/model';

/** The features are announced after the map has rested this long, ms: those in passing are not. */
const restMs = 700;
/** So many of them by name. */
const named = 5;

/** A live region: what has come into view while the map itself, by its keys, was moved. */
export function InViewStatus(props: {
  features: readonly Feature[];
  canvas: () => Element | null | undefined;
}) {
  const session = useSession();
  const { t, list, number } = session.words;
  const [text, setText] = createSignal('');
  const words = (features: readonly Feature[]) => {
    const names = list(features.slice(0, named).map((feature) => toldName(feature, session.words)));
    if (features.length === 0) return t('nothingInView');
    const rest = t('firstOf', { shown: number(named), total: number(features.length) });
    return features.length > named ? `${t('inViewNames', { names })} (${rest})` : t('inViewNames', { names });
  };
  createEffect(
    on(
      () => props.features,
      (features) => {
        if (props.canvas() !== document.activeElement) return;
        const timer = setTimeout(() => setText(words(features)), restMs);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return (
    <p class="visually-hidden" role="status">
      {text()}
    </p>
  );
}
