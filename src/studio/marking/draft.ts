import {
  type ClaimKind,
  type ClaimStatus,
  type RelatingKind,
  relatingKinds,
  type SupportKind,
} from '../../story/schema/claim-kinds';
import type { Text } from '../../story/model';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import type { WrittenFeature } from '../desk/parsed';
import { inAll } from '../edits/in-all';
import { addClaim, changeClaim, changeFeature, type WrittenClaim } from '../edits/parts';
import { together } from '../edits/together';
import type { Quote } from '../text/quotes-of';

/** What an author says of marked words, before it is a claim of the story. */
export interface ClaimDraft {
  readonly kind: ClaimKind;
  readonly speaker: string;
  readonly mode: WrittenClaim['mode'];
  readonly viewOf?: string | undefined;
  readonly status: ClaimStatus;
  readonly support: readonly SupportKind[];
  readonly actors: readonly string[];
  /** Who does it to whom, for kinds that relate parties. */
  readonly from: string | undefined;
  readonly to: readonly string[];
  readonly features: readonly string[];
  /** EDTF; undefined for all of the story's time. */
  readonly valid?: string | undefined;
  /** In the source's language. */
  readonly statement: string;
}

export const relates = (kind: ClaimKind): kind is RelatingKind =>
  (relatingKinds as readonly string[]).includes(kind);

/** A claim of the story as the form has it. */
export function draftOf(
  claim: WrittenClaim,
  features: readonly WrittenFeature[],
  language: string,
): ClaimDraft {
  return {
    kind: claim.kind,
    speaker: claim.speaker,
    mode: claim.mode,
    viewOf: claim.viewOf,
    status: claim.status ?? 'asserted',
    support: claim.support ?? [],
    valid: claim.valid,
    actors: claim.actors,
    from: claim.relation?.from ?? claim.actors[0],
    to: claim.relation?.to ?? claim.actors.slice(1),
    features: features.filter((one) => claimsOf(one).includes(claim.id)).map(({ id }) => id),
    statement: claim.statement[language] ?? '',
  };
}

/** The claims that a feature is said to rest on. */
const claimsOf = ({ properties }: WrittenFeature): readonly string[] =>
  (properties as { claims?: readonly string[] }).claims ?? [];

/** What of a draft a claim has; keys that it is to lack are undefined. */
function keysOf(
  draft: ClaimDraft,
  languages: readonly string[],
  before: Text,
): { readonly [K in keyof Omit<WrittenClaim, 'id' | 'quotes'>]: WrittenClaim[K] | undefined } {
  const [own = 'en'] = languages;
  const { from, to, mode } = draft;
  const isRelation = relates(draft.kind) && from !== undefined;
  const actors = isRelation ? [...new Set([...draft.actors, from, ...to])] : [...draft.actors];
  return {
    kind: draft.kind,
    speaker: draft.speaker,
    mode,
    viewOf: mode === 'view' ? draft.viewOf : undefined,
    status: draft.status === 'asserted' ? undefined : draft.status,
    support: draft.kind === 'backs' && draft.support.length > 0 ? [...draft.support] : undefined,
    valid: draft.valid,
    actors,
    relation: isRelation ? { from, to: [...to] } : undefined,
    statement: { ...before, ...inAll(languages, { ...before, [own]: draft.statement.trim() }) },
  };
}

const withoutUndefined = <T extends object>(keys: T) =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Adds a claim with its words, and names it at the features that it supports. */
export const addDrafted = (
  id: string,
  draft: ClaimDraft,
  quotes: readonly Quote[],
  features: readonly WrittenFeature[],
  languages: readonly string[],
  before: readonly Edit[] = [],
): Edit =>
  together({ code: 'add-claim', values: { id } }, [
    ...before,
    addClaim({ id, ...withoutUndefined(keysOf(draft, languages, {})), quotes: [...quotes] } as WrittenClaim),
    ...shownBy(id, draft, features),
  ]);

/** Says something else of the words of a claim. */
export const changeDrafted = (
  claim: WrittenClaim,
  draft: ClaimDraft,
  features: readonly WrittenFeature[],
  languages: readonly string[],
  before: readonly Edit[] = [],
): Edit =>
  together({ code: 'change-claim', values: { id: claim.id } }, [
    ...before,
    changeClaim(claim.id, keysOf(draft, languages, claim.statement)),
    ...shownBy(claim.id, draft, features),
  ]);

/** Adds words to a claim. */
export const addWords = (claim: WrittenClaim, quotes: readonly Quote[]): Edit => ({
  label: { code: 'add-words', values: { id: claim.id } },
  run: (files: Files) => changeClaim(claim.id, { quotes: [...claim.quotes, ...quotes] }).run(files),
});

/** The features that a claim supports name it, and no others. */
function shownBy(id: string, { features: wanted }: ClaimDraft, features: readonly WrittenFeature[]): Edit[] {
  return features.flatMap((feature) => {
    const claims = claimsOf(feature);
    const [has, wants] = [claims.includes(id), wanted.includes(feature.id)];
    if (has === wants) return [];
    return [
      changeFeature(feature.id, { claims: wants ? [...claims, id] : claims.filter((one) => one !== id) }),
    ];
  });
}
