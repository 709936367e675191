import { onMount } from 'solid-js';
import { useSession } from '../../session/session';
import { CopyButton } from '../shell/CopyButton';
import type { Point } from '../../session/parts/measuring';
import { coordinateWords, plainCoordinates } from './coordinates';
import styles from './PointFacts.module.css';

/** The coordinates of a point, with buttons to copy them and to measure from it. */
export default function PointFacts(props: { point: Point; isAlone: boolean }) {
  const session = useSession();
  const { t } = session.words;
  const words = () => coordinateWords(props.point, session.words);
  let group!: HTMLDivElement;
  const measure = () => {
    session.selection.setCandidates(undefined);
    session.measuring.start(props.point);
  };
  // The group's label announces the coordinates when the focus enters.
  onMount(() => {
    if (props.isAlone) group.querySelector('button')?.focus({ preventScroll: true });
  });
  return (
    <div class={styles.point} role="group" aria-label={words().degrees} data-point ref={group}>
      <p class={styles.degrees}>{words().degrees}</p>
      <p class={styles.minutes}>{words().minutes}</p>
      <p class={styles.actions}>
        <CopyButton text={() => plainCoordinates(props.point)} label={t('copyPoint')} class={styles.action} />
        <button type="button" class={styles.action} onClick={measure}>
          {t('measureFrom')}
        </button>
      </p>
    </div>
  );
}
