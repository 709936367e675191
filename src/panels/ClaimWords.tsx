import { Match, Switch } from 'solid-js';
import { useAppState } from '../state/app-state';
import type { Claim } from '../story/model';
import styles from './Evidence.module.css';

/** Who makes a claim, and whether it is said, implied, or reported as somebody's view. */
export function ClaimWords(props: { claim: Claim }) {
  const { story, words } = useAppState();
  const { t, of } = words;
  const speaker = () => of(story.speakers.find(({ id }) => id === props.claim.speaker)?.name ?? {});
  const viewOf = () => {
    const id = props.claim.viewOf;
    return of([...story.actors, ...story.speakers].find((one) => one.id === id)?.name ?? {});
  };
  return (
    <p class={styles.speaker}>
      <strong>{speaker()}</strong>
      {' · '}
      <span class={styles.mode} data-mode={props.claim.mode}>
        <Switch>
          <Match when={props.claim.mode === 'said'}>{t('modeSaid')}</Match>
          <Match when={props.claim.mode === 'implied'}>{t('modeImplied')}</Match>
          <Match when={props.claim.mode === 'view'}>{t('modeView', { actor: viewOf() })}</Match>
        </Switch>
      </span>
    </p>
  );
}
