import type { Backer } from '../../../cartography/backers';
import { useSession } from '../../../session/session';
import { Dot } from '../../../ui/Dot';
import styles from './Relations.module.css';

/** Shows or hides a backer: its arcs on the map, its edges in the diagram, and the holders that it stands behind. */
export function BackerSwitch(props: { backer: Backer }) {
  const session = useSession();
  const actor = () => session.evidence().actorById.get(props.backer.actor);
  const toggle = () => {
    const rows = [...props.backer.arcs, ...props.backer.holders];
    const others = [...session.layers.hidden()].filter((id) => !rows.includes(id));
    session.layers.setHidden(session.layers.isBackerShown(props.backer) ? [...others, ...rows] : others);
  };
  return (
    <label class={styles.backer} data-backer={props.backer.actor}>
      <input
        type="checkbox"
        class={styles.box}
        checked={session.layers.isBackerShown(props.backer)}
        onChange={toggle}
      />
      <Dot tint={actor()?.tint ?? 'stone'} />
      {session.words.t('showBacker', { actor: session.words.of(actor()?.name ?? {}) })}
    </label>
  );
}
