import type { InterfaceWords } from '../../session/words';
import type { EvidenceIndex } from '../../story/evidence';
import type { Claim } from '../../story/model';
import { isDenial } from '../../story/status';
import type { Choice } from '../../story/subject';

/** By whom a claim is alleged or denied; nothing where it is plainly said. */
export function stanceOf(
  { status, speaker: id }: Claim,
  { nameOf }: EvidenceIndex,
  { t, of }: InterfaceWords,
): string | undefined {
  const speaker = of(nameOf('speaker', id));
  if (status === 'alleged') return t('allegedBy', { speaker });
  return status === 'denied' ? t('deniedBy', { speaker }) : undefined;
}

/** Whether of the claims for one thing some deny what others say: those of a party or a date are for many things. */
export function isOpposed(choice: Choice | undefined, claims: readonly Claim[]): boolean {
  const isOneThing = choice?.kind === 'feature' || choice?.kind === 'relation';
  const denials = claims.filter(isDenial).length;
  return isOneThing && denials > 0 && denials < claims.length;
}
