import { useSession } from '../../../session/session';
import { previewing } from '../../../session/pointing';
import type { DatedEvent } from '../../../story/model';
import { TaggedText } from '../../../ui/text/TaggedText';
import type { TimeScale } from './scale';
import styles from './Timeline.module.css';

/** A dated event: date, name, and its bar on the scale. Selecting it lights its sentences and features. */
export function DatedEventRow(props: { moment: DatedEvent; scale: TimeScale }) {
  const session = useSession();
  const { t, tagged, date } = session.words;
  const id = () => props.moment.id;
  const isChosen = () => session.selection.isChosen({ kind: 'moment', id: id() });
  const span = () => props.scale.span(props.moment.from, props.moment.until);
  return (
    <li>
      <button
        type="button"
        class={styles.moment}
        data-moment={id()}
        data-dated={props.moment.dated}
        aria-current={isChosen() ? 'true' : undefined}
        onClick={() => session.selection.choose({ kind: 'moment', id: id() })}
        {...previewing(session, () => ({ kind: 'moment', id: id() }))}
      >
        <span class={styles.name}>
          <TaggedText words={tagged(props.moment.name)} />
        </span>
        <span class={styles.date}>{date(props.moment.date)}</span>
        <small class={styles.dated}>
          {t(props.moment.dated === 'article' ? 'datedArticle' : 'datedContext')}
        </small>
        <span class={styles.track} aria-hidden="true">
          <span
            class={styles.bar}
            data-open={props.moment.until === undefined ? '' : undefined}
            style={{
              'inset-inline-start': `${span().start * 100}%`,
              'inline-size': `${span().size * 100}%`,
            }}
          />
          <span class={styles.now} style={{ 'inset-inline-start': `${props.scale.asOf * 100}%` }} />
        </span>
      </button>
    </li>
  );
}
