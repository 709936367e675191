import { createMemo, createSignal } from 'solid-js';
import { accountOf } from '../story/accounts';
import type { EvidenceIndex } from '../story/evidence';
import type { Story } from '../story/model';
import { isSameList } from './same-list';

/** Whose account is read: nobody's, one speaker's, or two side by side. */
export function createAccounts(story: Story, evidence: EvidenceIndex) {
  const [speakers, setSpeakers] = createSignal<readonly string[]>([], { equals: isSameList });
  return {
    speakers,
    /** Takes at most two that the story has. */
    setSpeakers: (ids: readonly string[]) =>
      setSpeakers([...new Set(ids)].filter((id) => evidence.speakerById.has(id)).slice(0, 2)),
    account: createMemo(() => (speakers().length > 0 ? accountOf(story, evidence, speakers()) : undefined)),
  };
}
