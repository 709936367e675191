import { Match, Switch } from 'solid-js';
import { useSession } from '../../session/session';
import type { Claim } from '../../story/model';
import styles from './Evidence.module.css';

/** Whether a claim is said, implied, or reported as somebody's view. */
export function ClaimMode(props: { claim: Claim }) {
  const { evidence, words } = useSession();
  const { t, of } = words;
  const viewOf = () => of(evidence().nameOf('actor', props.claim.viewOf));
  return (
    <span class={styles.mode} data-mode={props.claim.mode}>
      <Switch>
        <Match when={props.claim.mode === 'said'}>{t('modeSaid')}</Match>
        <Match when={props.claim.mode === 'implied'}>{t('modeImplied')}</Match>
        <Match when={props.claim.mode === 'view'}>{t('modeView', { actor: viewOf() })}</Match>
      </Switch>
    </span>
  );
}
