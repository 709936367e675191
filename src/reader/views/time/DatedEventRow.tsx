import { Show } from 'solid-js';
import { useSession } from '../../../session/session';
import { previewing } from '../../../session/pointing';
import { Swatch } from '../../../ui/paint/Swatch';
import { TaggedText } from '../../../ui/text/TaggedText';
import type { Dated } from './dated';
import type { TimeScale } from './scale';
import { TimeTrack } from './TimeTrack';
import styles from './Timeline.module.css';

/** A dated event: date, name with the sign that the map has for it, and its bar on the scale. Selecting it lights its sentences and features. */
export function DatedEventRow(props: { moment: Dated; scale: TimeScale }) {
  const session = useSession();
  const { t, tagged, date } = session.words;
  const choice = () => props.moment.choice;
  const sign = () => (choice().kind === 'feature' ? session.layers.rowOf(choice().id) : undefined);
  const isChosen = () => session.selection.isChosen(choice());
  return (
    <li>
      <button
        type="button"
        class={styles.moment}
        data-moment={choice().kind === 'moment' ? choice().id : undefined}
        data-feature={choice().kind === 'feature' ? choice().id : undefined}
        data-dated={props.moment.dated}
        aria-current={isChosen() ? 'true' : undefined}
        onClick={() => session.selection.choose(choice())}
        ref={previewing(session, choice)}
      >
        <span class={styles.name}>
          <Show when={sign()}>{(row) => <Swatch row={row()} />}</Show>
          <TaggedText words={tagged(props.moment.name)} />
        </span>
        <span class={styles.date}>{date(props.moment.date)}</span>
        <small class={styles.dated}>
          {t(props.moment.dated === 'article' ? 'datedArticle' : 'datedContext')}
        </small>
        <TimeTrack of={props.moment} scale={props.scale} />
      </button>
    </li>
  );
}
