import type {
  Actor,
  Claim,
  Feature,
  OutlineSource,
  Quote,
  Sentence,
  SourceText,
  Speaker,
  Story,
  Text,
} from './model';
import { sourceOf } from './sources/source-of';

/** Lookups by id, and which sentence supports which feature, in both directions. */
export interface EvidenceIndex {
  readonly featureById: ReadonlyMap<string, Feature>;
  readonly sentenceById: ReadonlyMap<string, Sentence>;
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly speakerById: ReadonlyMap<string, Speaker>;
  readonly sourceById: ReadonlyMap<string, OutlineSource>;
  /** Empty for an id that the story does not have. */
  nameOf(kind: 'actor' | 'speaker' | 'feature' | 'source', id: string | undefined): Text;
  /** Skips ids that the story does not have. */
  featuresBy(ids: readonly string[]): readonly Feature[];
  /** Of those that it names, the ones that are of the date that the story is shown as of. */
  claimsOf(feature: string): readonly Claim[];
  /** Those that are of another time. */
  claimsOfOtherTime(feature: string): readonly Claim[];
  featuresOf(sentence: string): readonly Feature[];
  /** Ids of the features that a claim supports. */
  featuresOfClaim(claim: string): readonly string[];
  /** Ids of all features: by first mention in the article, then those that it does not mention. */
  readonly inReadingOrder: readonly string[];
  /** The quotes in a sentence that support a feature. */
  quotesIn(sentence: string, feature: string): readonly Quote[];
  /** The source that a sentence is of; the first for an id that the story does not have. */
  textOf(sentence: string): SourceText;
  /** The claims that quote a sentence, also those that support no feature. */
  claimsIn(sentence: string): readonly Claim[];
}

export function indexEvidence(story: Story): EvidenceIndex {
  const featureById = new Map(story.features.map((feature) => [feature.id, feature]));
  const sentenceById = new Map(story.sentences.map((sentence) => [sentence.id, sentence]));
  const claimById = new Map(story.claims.map((claim) => [claim.id, claim]));
  const actorById = new Map(story.actors.map((actor) => [actor.id, actor]));
  const speakerById = new Map(story.speakers.map((speaker) => [speaker.id, speaker]));
  const sourceById = new Map(story.sources.map((source) => [source.id, source]));
  const featuresByClaim = new Map<string, Set<string>>();
  const claimsBySentence = new Map<string, Set<Claim>>();
  for (const claim of story.claims) {
    for (const { sentence } of claim.quotes) add(claimsBySentence, sentence, claim);
  }
  const featuresBySentence = new Map<string, Set<Feature>>();
  for (const feature of story.features) {
    for (const id of feature.claims) {
      add(featuresByClaim, id, feature.id);
      for (const { sentence } of claimById.get(id)?.quotes ?? []) add(featuresBySentence, sentence, feature);
    }
  }
  const allClaimsOf = (feature: string) =>
    (featureById.get(feature)?.claims ?? []).flatMap((id) => claimById.get(id) ?? []);
  const isOfOtherTime = ({ notAt }: Claim) => notAt?.includes(story.asOf) === true;
  const claimsOf = (feature: string) => allClaimsOf(feature).filter((claim) => !isOfOtherTime(claim));

  const spokenOf = story.sentences.flatMap(({ id }) => [...(featuresBySentence.get(id) ?? [])]);
  const inReadingOrder = [...new Set([...spokenOf, ...story.features])].map(({ id }) => id);

  return {
    inReadingOrder,
    featureById,
    sentenceById,
    claimById,
    actorById,
    speakerById,
    sourceById,
    nameOf: (kind, id = '') =>
      ({ actor: actorById, speaker: speakerById, feature: featureById, source: sourceById })[kind].get(id)
        ?.name ?? {},
    featuresBy: (ids) => ids.flatMap((id) => featureById.get(id) ?? []),
    claimsOf,
    claimsOfOtherTime: (feature) => allClaimsOf(feature).filter(isOfOtherTime),
    featuresOf: (sentence) => [...(featuresBySentence.get(sentence) ?? [])],
    featuresOfClaim: (claim) => [...(featuresByClaim.get(claim) ?? [])],
    quotesIn: (sentence, feature) =>
      claimsOf(feature).flatMap((claim) => claim.quotes.filter((quote) => quote.sentence === sentence)),
    textOf: (id) => {
      const sentence = sentenceById.get(id) ?? {};
      const texts = story.dataset ? [...story.texts, story.dataset.text] : story.texts;
      return (sourceOf(texts, sentence) ?? story.texts[0]) as SourceText;
    },
    claimsIn: (sentence) => [...(claimsBySentence.get(sentence) ?? [])],
  };
}

function add<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const known = index.get(key);
  if (known) known.add(value);
  else index.set(key, new Set([value]));
}
