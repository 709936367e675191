import { For } from 'solid-js';
import { shapePattern } from '../../cartography/story-patterns';
import { useSession } from '../../session/session';
import { namedTheme, varOf } from '../../ui/paint/named-theme';
import { patternAnchor } from '../../ui/paint/pattern-name';
import swatch from '../../ui/paint/Swatch.module.css';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './Legend.module.css';

/** Whose colours the lines and areas of the table of events have. */
export function ShapeKey() {
  const session = useSession();
  const { t, tagged } = session.words;
  const holders = () =>
    (session.story().dataset?.holders ?? []).flatMap((id) => session.evidence().actorById.get(id) ?? []);
  return (
    <>
      <li class={styles.lineKey}>{t('eventShapes')}</li>
      <For each={holders()}>
        {(actor) => {
          const tint = () => actor.tint ?? 'stone';
          return (
            <li class={styles.lineKey} data-holder={actor.id}>
              <svg class={swatch.sign} viewBox="0 0 28 18" aria-hidden="true">
                <rect width="28" height="18" rx="3" fill={varOf(namedTheme.fill[tint()])} />
                <rect
                  width="28"
                  height="18"
                  rx="3"
                  fill={`url(#${patternAnchor(shapePattern(tint(), namedTheme))})`}
                />
              </svg>
              <TaggedText words={tagged(actor.name)} />
            </li>
          );
        }}
      </For>
    </>
  );
}
