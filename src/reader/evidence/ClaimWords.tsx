import { useSession } from '../../session/session';
import type { Claim } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';
import { ClaimMode } from './ClaimMode';
import styles from './Evidence.module.css';

/** Who makes a claim, and whether it is said, implied, or reported as somebody's view. */
export function ClaimWords(props: { claim: Claim }) {
  const { evidence, words } = useSession();
  return (
    <p class={styles.speaker}>
      <strong>
        <TaggedText words={words.tagged(evidence().nameOf('speaker', props.claim.speaker))} />
      </strong>
      {' · '}
      <ClaimMode claim={props.claim} />
    </p>
  );
}
