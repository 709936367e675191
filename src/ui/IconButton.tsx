import { Icon } from './Icon';
import styles from './IconButton.module.css';

/** A square button with an icon; its name is its label and its tooltip. */
export function IconButton(props: {
  icon: Parameters<typeof Icon>[0]['name'];
  name: string;
  isMirrored?: boolean;
  isDisabled?: boolean;
  /** For a toggle button. */
  isPressed?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      class={styles.button}
      data-icon={props.icon}
      aria-label={props.name}
      title={props.name}
      aria-pressed={props.isPressed}
      // `aria-disabled`, not `disabled`: a disabled button loses the focus.
      aria-disabled={props.isDisabled ? 'true' : undefined}
      onClick={() => !props.isDisabled && props.onPress()}
    >
      <Icon name={props.icon} isMirrored={props.isMirrored ?? false} />
    </button>
  );
}
