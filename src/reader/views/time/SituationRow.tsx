import { useSession } from '../../../session/session';
import type { DatedSituation } from './dated';
import type { TimeScale } from './scale';
import { TimeTrack } from './TimeTrack';
import styles from './Timeline.module.css';

/** A date of the map among the events: choosing it shows the story as of it. */
export function SituationRow(props: { situation: DatedSituation; scale: TimeScale }) {
  const { situations, words } = useSession();
  const { t, date } = words;
  return (
    <li>
      <button
        type="button"
        class={styles.moment}
        data-situation={props.situation.date}
        data-dated={props.situation.dated}
        aria-current={situations.current()?.date === props.situation.date ? 'date' : undefined}
        onClick={() => situations.show(props.situation.date)}
      >
        <span class={styles.name}>{t('zonesStandFor', { date: date(props.situation.date) })}</span>
        <small class={styles.dated}>
          {t(props.situation.dated === 'article' ? 'datedArticle' : 'datedContext')}
        </small>
        <TimeTrack of={props.situation} scale={props.scale} />
      </button>
    </li>
  );
}
