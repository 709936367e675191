import { type Accessor, createMemo, createSignal } from 'solid-js';
import { accountOf } from '../../story/accounts';
import type { EvidenceIndex } from '../../story/evidence';
import type { Story } from '../../story/model';
import { isSameList } from '../same-list';

export type Accounts = ReturnType<typeof createAccounts>;

/** Whose account is read: nobody's, one speaker's, or two side by side. */
export function createAccounts(story: Accessor<Story>, evidence: Accessor<EvidenceIndex>) {
  const [asked, setSpeakers] = createSignal<readonly string[]>([]);
  /** At most two that the story has. */
  const speakers = createMemo(
    () => [...new Set(asked())].filter((id) => evidence().speakerById.has(id)).slice(0, 2),
    [],
    { equals: isSameList },
  );
  return {
    speakers,
    setSpeakers,
    account: createMemo(() =>
      speakers().length > 0 ? accountOf(story(), evidence(), speakers()) : undefined,
    ),
  };
}
