import { Show } from 'solid-js';
import type { Row } from '../../cartography/rows';
import { useSession } from '../../session/session';
import { IconButton } from '../../ui/IconButton';
import { TaggedText } from '../../ui/text/TaggedText';
import { Swatch } from '../../ui/paint/Swatch';
import styles from './Legend.module.css';
import { statusName } from '../../session/told';
import { rowName } from './row-name';

/** One row of the legend: the switch of what it explains. */
export function LegendRow(props: { row: Row }) {
  const session = useSession();
  const { t, tagged, number } = session.words;
  const name = () => rowName(props.row, session.words);
  const isShown = () => !session.layers.hidden().has(props.row.id);
  const toggle = () => {
    const hidden = new Set(session.layers.hidden());
    if (!hidden.delete(props.row.id)) hidden.add(props.row.id);
    session.layers.setHidden(hidden);
  };
  const others = () =>
    session.layers.rows().filter(({ id, group }) => group === props.row.group && id !== props.row.id);
  /** Hides the others of the group, and goes to what is left of it. */
  const showOnly = () => {
    const hidden = new Set([...session.layers.hidden(), ...others().map(({ id }) => id)]);
    hidden.delete(props.row.id);
    session.layers.setHidden(hidden);
    session.camera.zoomTo(props.row.features);
  };
  const showEvidence = () => {
    const [only] = props.row.features;
    if (props.row.features.length > 1) session.selection.setCandidates({ features: props.row.features });
    else if (only !== undefined) session.selection.choose({ kind: 'feature', id: only });
  };
  /** How many events of the story's table it stands for. */
  const inTable = () => session.story().dataset?.kinds.find(([kind]) => kind === props.row.event)?.[1];
  const point = (isOn: boolean) =>
    session.selection.setPointed(isOn ? { kind: 'row', id: props.row.id } : undefined);
  return (
    <div
      class={styles.row}
      data-row={props.row.id}
      classList={{ [styles.off as string]: !isShown() }}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
    >
      <label class={styles.label}>
        <input type="checkbox" class={styles.box} checked={isShown()} onChange={toggle} />
        <Swatch row={props.row} />
        <span>
          {props.row.name ? <TaggedText words={tagged(props.row.name)} /> : name()}
          <Show when={inTable()}>{(count) => <small class={styles.count}>{number(count())}</small>}</Show>
          {props.row.status ? ` (${statusName(props.row.status, session.words)})` : ''}
        </span>
      </label>
      <Show when={others().length > 0}>
        <button
          type="button"
          class={styles.only}
          aria-label={t('onlyThis', { name: name() })}
          onClick={showOnly}
        >
          {t('only')}
        </button>
      </Show>
      <Show when={props.row.features.length > 0}>
        <span class={styles.evidence}>
          <IconButton
            icon="next"
            isMirrored={session.words.direction() === 'rtl'}
            name={t('evidenceOf', { name: name() })}
            onPress={showEvidence}
          />
        </span>
      </Show>
    </div>
  );
}
