import type { Backer } from '../../../cartography/backers';
import { useAppState } from '../../../session/app-state';
import { Dot } from '../../../ui/Dot';
import styles from './Relations.module.css';

/** Shows or hides a backer: its arcs on the map, its edges in the diagram, and the holders that it stands behind. */
export function BackerSwitch(props: { backer: Backer }) {
  const state = useAppState();
  const actor = () => state.evidence.actorById.get(props.backer.actor);
  const toggle = () => {
    const rows = [...props.backer.arcs, ...props.backer.holders];
    const others = [...state.hidden()].filter((id) => !rows.includes(id));
    state.setHidden(state.isShown(props.backer) ? [...others, ...rows] : others);
  };
  return (
    <label class={styles.backer} data-backer={props.backer.actor}>
      <input type="checkbox" class={styles.box} checked={state.isShown(props.backer)} onChange={toggle} />
      <Dot tint={actor()?.tint ?? 'stone'} />
      {state.words.t('showBacker', { actor: state.words.of(actor()?.name ?? {}) })}
    </label>
  );
}
