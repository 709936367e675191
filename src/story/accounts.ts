import type { EvidenceIndex } from './evidence';
import type { Claim, Story, Topic } from './model';

/** Whether a speaker says something in words, or only implies it. */
export type Voice = 'said' | 'implied';

/** All that one speaker says, as a whole. */
export interface Account {
  readonly claims: readonly Claim[];
  /** By id: the sentences that the claims quote, the features that they support. */
  readonly sentences: ReadonlyMap<string, Voice>;
  readonly features: ReadonlyMap<string, Voice>;
}

/** The account of a speaker, or of several together. */
export function accountOf({ claims }: Story, evidence: EvidenceIndex, speakers: readonly string[]): Account {
  const own = claims.filter(({ speaker }) => speakers.includes(speaker));
  const sentences = new Map<string, Voice>();
  const features = new Map<string, Voice>();
  for (const claim of own) {
    for (const { sentence } of claim.quotes) add(sentences, sentence, claim);
    for (const feature of evidence.featuresOfClaim(claim.id)) add(features, feature, claim);
  }
  return { claims: own, sentences, features };
}

/** "Said" replaces "implied"; a reported view counts as said. */
function add(voices: Map<string, Voice>, id: string, { mode }: Claim): void {
  if (mode !== 'implied') voices.set(id, 'said');
  else if (!voices.has(id)) voices.set(id, 'implied');
}

/** A topic of which both speak, with the claims of each. */
export interface SharedTopic {
  readonly topic: Topic;
  readonly claims: readonly [readonly Claim[], readonly Claim[]];
}

/** Two accounts side by side. Agreement is not computed: the story's topics state it. */
export interface Comparison {
  readonly agree: readonly SharedTopic[];
  readonly differ: readonly SharedTopic[];
  /** Claims of one speaker alone, for each of the two. */
  readonly only: readonly [readonly Claim[], readonly Claim[]];
}

export function compareAccounts({ claims, topics }: Story, first: string, second: string): Comparison {
  const of = (speaker: string, ids: readonly string[]) =>
    claims.filter((claim) => claim.speaker === speaker && ids.includes(claim.id));
  const shared = topics
    .map((topic): SharedTopic => ({ topic, claims: [of(first, topic.claims), of(second, topic.claims)] }))
    .filter(({ claims: [one, other] }) => one.length > 0 && other.length > 0);
  const inTopics = new Set(shared.flatMap((topic) => topic.claims.flat()));
  const rest = (speaker: string) =>
    claims.filter((claim) => claim.speaker === speaker && !inTopics.has(claim));
  return {
    agree: shared.filter(({ topic }) => topic.accounts === 'agree'),
    differ: shared.filter(({ topic }) => topic.accounts === 'differ'),
    only: [rest(first), rest(second)],
  };
}
