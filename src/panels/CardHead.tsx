import { type JSX, Show } from 'solid-js';
import { useAppState } from '../state/app-state';
import { IconButton } from '../ui/IconButton';
import styles from './Evidence.module.css';

/** The head of an evidence card: what kind of thing it is, its name, and the way out. */
export function CardHead(props: { kicker: JSX.Element; name: string; children?: JSX.Element }) {
  const state = useAppState();
  return (
    <header class={styles.head}>
      <div class={styles.headLine}>
        <p class={styles.kicker}>{props.kicker}</p>
        <IconButton
          icon="close"
          name={state.words.t('closeEvidence')}
          onPress={() => state.choose(undefined)}
        />
      </div>
      <h2 class={styles.name} tabIndex={-1}>
        {props.name}
      </h2>
      <Show when={props.children}>{props.children}</Show>
    </header>
  );
}
