import { Show } from 'solid-js';
import { transferPattern } from '../../cartography/story-patterns';
import { changeWords } from '../../session/parts/change';
import { useSession } from '../../session/session';
import { patternAnchor } from '../../ui/paint/pattern-name';
import { namedTheme, varOf } from '../../ui/paint/named-theme';
import swatch from '../../ui/paint/Swatch.module.css';
import styles from './Legend.module.css';

/** What the bars on the map mean, in the colours of the largest ground that changed hands. */
export function TransferKey() {
  const session = useSession();
  const { change, compared } = session.situations;
  const largest = () => change()?.transfers[0];
  const tintOf = (holder: { readonly kind: string; readonly actor?: string }) =>
    session.evidence().actorById.get(holder.actor ?? '')?.tint ?? 'stone';
  return (
    <Show when={largest()}>
      {(transfer) => (
        <li class={styles.lineKey}>
          <svg class={swatch.sign} viewBox="0 0 28 18" aria-hidden="true">
            <rect width="28" height="18" rx="3" fill={varOf(namedTheme.fill[tintOf(transfer().to)])} />
            <rect
              width="28"
              height="18"
              rx="3"
              fill={`url(#${patternAnchor(transferPattern(tintOf(transfer().from), namedTheme))})`}
            />
          </svg>
          <Show when={change()}>
            {(known) => changeWords(known(), compared() !== undefined, session.words)}
          </Show>
        </li>
      )}
    </Show>
  );
}
