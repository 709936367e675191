import { type JSX, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { IconButton } from '../../ui/IconButton';
import styles from './Evidence.module.css';

/** The way from one to the next of several, `place` counted from 0, with what is said of the place between. */
export function Stepper(props: {
  place: number;
  count: number;
  previous: string;
  next: string;
  onStep: (by: number) => void;
  children?: JSX.Element;
}) {
  const { direction } = useSession().words;
  return (
    <div class={styles.stepper}>
      <IconButton
        icon="previous"
        isMirrored={direction() === 'rtl'}
        name={props.previous}
        isDisabled={props.place === 0}
        onPress={() => props.onStep(-1)}
      />
      <Show when={props.children}>
        <span aria-live="polite">{props.children}</span>
      </Show>
      <IconButton
        icon="next"
        isMirrored={direction() === 'rtl'}
        name={props.next}
        isDisabled={props.place >= props.count - 1}
        onPress={() => props.onStep(1)}
      />
    </div>
  );
}
