import { createMemo, Show } from 'solid-js';
import { useSession } from '../../../session/session';
import { byId, Keyed } from '../../../ui/Keyed';
import { ClaimLine } from '../../evidence/ClaimLine';
import styles from './Relations.module.css';

/** What somebody wants of nobody who is named: such aims have no place in the diagram. */
export function UnaddressedAims() {
  const { story, evidence, words } = useSession();
  const claims = createMemo(() =>
    story()
      .relations.relations.filter(({ to }) => to === undefined)
      .flatMap((relation) => relation.claims.flatMap((id) => evidence().claimById.get(id) ?? [])),
  );
  return (
    <Show when={claims().length > 0}>
      <section class={styles.aims}>
        <h2 class={styles.subtitle}>{words.t('aimsTitle')}</h2>
        <Keyed each={claims()} by={byId}>
          {(claim) => <ClaimLine claim={claim()} />}
        </Keyed>
      </section>
    </Show>
  );
}
