import { For, Show } from 'solid-js';
import { shapePattern, shapeTint } from '../../cartography/story-patterns';
import { useSession } from '../../session/session';
import { namedTheme, varOf } from '../../ui/paint/named-theme';
import { patternAnchor } from '../../ui/paint/pattern-name';
import swatch from '../../ui/paint/Swatch.module.css';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './Legend.module.css';

/** Whose colours the lines and areas of the table of events have, and how many have each. */
export function ShapeKey() {
  const session = useSession();
  const { t, tagged, number } = session.words;
  return (
    <>
      <li class={styles.lineKey}>{t('shapesOfEvents')}</li>
      <For each={session.story().dataset?.shapes}>
        {([actor, count]) => {
          const tint = () => shapeTint(session.story().actors, actor);
          const pattern = () => shapePattern(tint(), namedTheme);
          const known = () => session.evidence().actorById.get(actor ?? '');
          return (
            <li class={styles.lineKey} data-shapes-of={actor ?? ''}>
              <svg class={swatch.sign} viewBox="0 0 28 18" aria-hidden="true">
                <rect width="28" height="18" rx="3" fill={varOf(namedTheme.fill[tint()])} />
                <rect width="28" height="18" rx="3" fill={`url(#${patternAnchor(pattern())})`} />
              </svg>
              <span>
                <Show when={known()} fallback={t('shapesOfOtherEvents')}>
                  {(found) => <TaggedText words={tagged(found().name)} />}
                </Show>
                <small class={styles.count}>{number(count)}</small>
              </span>
            </li>
          );
        }}
      </For>
    </>
  );
}
