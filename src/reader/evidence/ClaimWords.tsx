import { useSession } from '../../session/session';
import type { Claim } from '../../story/model';
import { TaggedText } from '../../ui/text/TaggedText';
import { ClaimMode } from './ClaimMode';
import styles from './Evidence.module.css';
import { stanceOf } from './stance';

/** Who makes a claim, alleges or denies it, and whether it is said, implied, or reported as somebody's view. */
export function ClaimWords(props: {
  claim: Claim;
  /** Whether it stands beside a denial: then the word says also that this is none. */
  isOpposed?: boolean;
}) {
  const { evidence, words } = useSession();
  const speaker = () => words.tagged(evidence().nameOf('speaker', props.claim.speaker));
  const stance = () => {
    const told = stanceOf(props.claim, evidence(), words);
    if (told !== undefined) return { text: told };
    return props.isOpposed ? { text: words.t('claimedBy', { speaker: speaker().text }) } : speaker();
  };
  return (
    <p class={styles.speaker}>
      <strong data-status={props.claim.status}>
        <TaggedText words={stance()} />
      </strong>
      {' · '}
      <ClaimMode claim={props.claim} />
      {props.claim.valid && ` · ${words.t('claimTime', { date: words.date(props.claim.valid) })}`}
    </p>
  );
}
