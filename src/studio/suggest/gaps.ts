import { groupBy } from '../../story/group-by';
import { isGeojson } from '../../story/files/file-names';
import { placeSentences } from '../../story/files/offsets';
import type { ClaimsFile, FeaturesFile, SentencesFile, StoryFile } from '../../story/schema';
import type { Files } from '../document/files';
import { itemsIn } from '../edits/in-files';
import { type DocumentSource, sourcesOf } from '../../story/files/source-of';
import { momentsIn } from './dates/moments';

/** What a reader may look for, and no claim of the story says. */
export interface GapCandidate {
  /**
   * - `backing-undated`: who backs whom, and not since when
   * - `backing-unspecified`: who backs whom, and not with what
   * - `control-undated`: who holds a zone, and not as of when
   * - `attack-undated`: who attacks whom, and not when
   * - `meeting-without-place`: who meets whom, and not where
   */
  readonly code:
    | 'backing-undated'
    | 'backing-unspecified'
    | 'control-undated'
    | 'attack-undated'
    | 'meeting-without-place';
  /** Ids of actors and features by what they are in it: `from`, `to`, `holder`, `feature`. */
  readonly values: Readonly<Record<string, string>>;
  /** The claims that leave it open. */
  readonly claims: readonly string[];
  readonly features: readonly string[];
  /** Where a reader would look for it: the sentence of the first claim's first quote. */
  readonly sentence?: string;
}

type Claim = ClaimsFile['claims'][number];
type Feature = FeaturesFile['features'][number];

/** What the claims of a document leave open, in the order of the claims. */
export function gapsIn(files: Files): GapCandidate[] {
  const claims = itemsIn(files, 'claims.json', 'claims') as unknown as readonly Claim[];
  const features = [...files.keys()]
    .filter(isGeojson)
    .flatMap((name) => itemsIn(files, name, 'features') as unknown as readonly Feature[]);
  const isDated = datedClaims(files, features);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const gap = (
    code: GapCandidate['code'],
    values: GapCandidate['values'],
    open: readonly Claim[],
    concerned: readonly string[] = [],
  ): GapCandidate => {
    const sentence = open[0]?.quotes?.[0]?.sentence;
    return {
      code,
      values,
      claims: open.map(({ id }) => id),
      features: concerned.length > 0 ? concerned : featuresOf(features, open),
      ...(sentence !== undefined && { sentence }),
    };
  };

  const related = (kind: Claim['kind']) =>
    [
      ...groupBy(
        claims.flatMap((claim) =>
          claim.kind === kind && claim.relation
            ? claim.relation.to.map((to) => ({ claim, from: claim.relation?.from ?? '', to }))
            : [],
        ),
        ({ from, to }) => `${from} ${to}`,
      ).values(),
    ].map((pairs) => ({
      values: { from: pairs[0]?.from ?? '', to: pairs[0]?.to ?? '' },
      own: pairs.map(({ claim }) => claim),
    }));
  const backings = related('backs').flatMap(({ values, own }) => [
    ...(own.some(isDated) ? [] : [gap('backing-undated', values, own)]),
    ...(own.some(({ support = [] }) => support.length > 0) ? [] : [gap('backing-unspecified', values, own)]),
  ]);
  const attacks = related('attacks').flatMap(({ values, own }) =>
    own.some(isDated) ? [] : [gap('attack-undated', values, own)],
  );
  const zones = features.flatMap(({ id, properties }) => {
    if (properties?.kind !== 'zone') return [];
    const own = (properties.claims ?? []).flatMap((claim) => byId.get(claim) ?? []);
    return own.length === 0 || own.some(isDated)
      ? []
      : [gap('control-undated', { holder: properties.holder ?? '', feature: id }, own, [id])];
  });
  const meetings = features.flatMap(({ id, properties }) => {
    if (properties?.kind !== 'meeting' || properties.place !== undefined) return [];
    const own = (properties.claims ?? []).flatMap((claim) => byId.get(claim) ?? []);
    return own.length === 0 ? [] : [gap('meeting-without-place', { feature: id }, own, [id])];
  });
  return [...backings, ...zones, ...attacks, ...meetings];
}

const featuresOf = (features: readonly Feature[], claims: readonly Claim[]): string[] => {
  const ids = new Set(claims.map(({ id }) => id));
  return features
    .filter(({ properties }) => properties?.claims?.some((claim) => ids.has(claim)))
    .map(({ id }) => id);
};

/** Whether a claim has a date: its own, by a moment or a feature that has one, or by the sentence that makes it. */
function datedClaims(files: Files, features: readonly Feature[]): (claim: Claim) => boolean {
  const moments = itemsIn(files, 'story.json', 'moments') as unknown as StoryFile['moments'];
  const dated = new Set([
    ...moments.flatMap(({ claims = [] }) => claims),
    ...features.flatMap(({ properties }) =>
      properties?.kind === 'meeting' || properties?.kind === 'event' ? (properties.claims ?? []) : [],
    ),
  ]);
  const sentences = itemsIn(files, 'sentences.json', 'sentences') as unknown as SentencesFile['sentences'];
  const withDate = new Set(sourcesOf(files).flatMap((source) => datedSentences(source, sentences)));
  return ({ id, valid, quotes = [] }) =>
    valid !== undefined || dated.has(id) || quotes.some(({ sentence }) => withDate.has(sentence));
}

/** The ids of the sentences of a source that have a date in them. */
function datedSentences(
  { id, place, text, language }: DocumentSource,
  sentences: SentencesFile['sentences'],
): string[] {
  const starts = momentsIn(text, language).flatMap(({ mentions }) => mentions.map(({ start }) => start));
  const own = sentences.filter(({ source }) => (place === 0 ? source === undefined : source === id));
  return placeSentences(text, own)
    .filter(({ start, exact }) => starts.some((at) => at >= start && at < start + exact.length))
    .map((sentence) => sentence.id);
}
