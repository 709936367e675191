import { type JSX, Show } from 'solid-js';
import { useAppState } from '../state/app-state';
import { pageAddress } from '../state/page-address';
import { today } from '../state/today';
import { IconButton } from '../ui/IconButton';
import { CopyButton } from './CopyButton';
import styles from './Evidence.module.css';
import { citation } from './takeaway/citation';

/** The head of an evidence card: what kind of thing it is, its name, how to cite it, and the way out. */
export function CardHead(props: { kicker: JSX.Element; name: string; children?: JSX.Element }) {
  const state = useAppState();
  const { t } = state.words;
  const cite = () => citation(state.chosen(), state, pageAddress(state.address(), state.story.slug), today());
  return (
    <header class={styles.head}>
      <div class={styles.headLine}>
        <p class={styles.kicker}>{props.kicker}</p>
        <IconButton icon="close" name={t('closeEvidence')} onPress={() => state.choose(undefined)} />
      </div>
      <h2 class={styles.name} tabIndex={-1}>
        {props.name}
      </h2>
      <div class={styles.headFoot}>
        <div>
          <Show when={props.children}>{props.children}</Show>
        </div>
        <CopyButton text={cite} label={t('copyCitation')} icon="quote" class={styles.cite} />
      </div>
    </header>
  );
}
