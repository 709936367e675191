import { useSession } from '../../session/session';
import { byId, Keyed } from '../../ui/Keyed';
import { ClaimLine } from '../evidence/ClaimLine';
import evidence from '../evidence/Evidence.module.css';

/** The claims of a feature that are of another time than the date read, apart from those that are its evidence. */
export function OtherTimes(props: { feature: string }) {
  const session = useSession();
  const { t } = session.words;
  return (
    <section data-other-times>
      <h3 class={evidence.subtitle}>{t('saidOfOtherTimes')}</h3>
      <Keyed each={session.evidence().claimsOfOtherTime(props.feature)} by={byId}>
        {(claim) => <ClaimLine claim={claim()} />}
      </Keyed>
    </section>
  );
}
