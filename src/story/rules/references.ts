import type { JsonPath } from '../problems';
import type { WrittenFeature } from '../schema';
import { limits } from '../files/limits';
import type { Located } from '../files/located-json';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

/** Holders that are not an actor but a state of things between actors. */
export const sharedHolders = ['mixed', 'contested'];

/** Rule 5, second half: ids are unique in the story and each reference resolves. */
export function verifyReferences(parsed: ParsedStory, report: Report): void {
  const { story, sentences, claims, features, fronts, territory } = parsed;
  collect(story, ['speakers'], story.value.speakers, report);
  const ids = {
    actor: collect(story, ['actors'], story.value.actors, report),
    source: collect(story, ['outlineSources'], story.value.outlineSources, report),
    sentence: collect(sentences, ['sentences'], sentences.value.sentences, report),
    claim: collect(claims, ['claims'], claims.value.claims, report),
    feature: new Set<string>(),
    anchor: new Set(anchors(parsed)),
  };
  for (const key of ['sources', 'situations', 'gaps', 'topics', 'moments'] as const)
    collect(story, [key], story.value[key], report);
  collect(fronts, ['features'], fronts.value.features, report);
  collect(story, ['attachments'], story.value.attachments ?? [], report);
  for (const file of features) collect(file, ['features'], file.value.features, report, ids.feature);

  const resolve = (
    kind: keyof typeof ids,
    id: string | undefined,
    file: Located<unknown>,
    path: JsonPath,
  ) => {
    if (id !== undefined && !ids[kind].has(id)) report.add(`no-such-${kind}`, file, path, { id });
  };
  const resolveAll = (
    kind: keyof typeof ids,
    list: readonly string[],
    file: Located<unknown>,
    path: JsonPath,
  ) => list.forEach((id, index) => resolve(kind, id, file, [...path, index]));

  story.value.gaps.forEach((gap, index) => {
    resolve('sentence', gap.sentence, story, ['gaps', index, 'sentence']);
    resolveAll('feature', gap.features ?? [], story, ['gaps', index, 'features']);
  });
  claims.value.claims.forEach((claim, index) =>
    resolveAll('actor', claim.actors, claims, ['claims', index, 'actors']),
  );
  for (const file of territory)
    file.value.features.forEach(({ properties: { outline } }, index) =>
      resolve('source', outline.source, file, ['features', index, 'properties', 'outline', 'source']),
    );
  for (const file of features) {
    file.value.features.forEach((feature, index) => {
      const path = ['features', index, 'properties'] as const;
      const one = (kind: keyof typeof ids, id: string | undefined, key: string) =>
        resolve(kind, id, file, [...path, key]);
      const many = (kind: keyof typeof ids, list: readonly string[], key: string) =>
        resolveAll(kind, list, file, [...path, key]);
      const { properties } = feature;
      many('claim', properties.claims, 'claims');
      resolve('source', properties.outline.source, file, [...path, 'outline', 'source']);
      switch (properties.kind) {
        case 'place':
          many('actor', properties.present ?? [], 'present');
          break;
        case 'zone':
          if (!sharedHolders.includes(properties.holder)) one('actor', properties.holder, 'holder');
          many('actor', properties.actors, 'actors');
          break;
        case 'influence':
          one('actor', properties.actor, 'actor');
          break;
        case 'route':
          verifyStretches(feature, file, path, report, ids.claim);
          break;
        case 'backing':
          one('actor', properties.backer, 'backer');
          one('actor', properties.backed, 'backed');
          one('anchor', properties.from, 'from');
          one('anchor', properties.to, 'to');
          break;
        case 'meeting':
        case 'event':
          many('actor', properties.actors, 'actors');
          one('anchor', properties.place, 'place');
          break;
        default:
          properties satisfies never;
      }
    });
  }
}

/** The features that an arc can end at and a meeting can be held at. */
function anchors({ features }: ParsedStory): string[] {
  return features
    .flatMap((file) => file.value.features)
    .filter(({ properties: { kind } }) => kind === 'place' || kind === 'zone')
    .map(({ id }) => id);
}

function verifyStretches(
  feature: WrittenFeature,
  file: Located<unknown>,
  path: JsonPath,
  report: Report,
  claimIds: ReadonlySet<string>,
): void {
  if (feature.properties.kind !== 'route') return;
  const { stops, stretches, claims } = feature.properties;
  const stopIds = collect(file, [...path, 'stops'], stops, report);
  collect(file, [...path, 'stretches'], stretches, report);
  const count = stretches.reduce((sum, stretch) => sum + stretch.claims.length, 0);
  if (count > limits.stretchClaims) {
    const most = limits.stretchClaims;
    report.add('too-many-stretch-claims', file, [...path, 'stretches'], { count }, { most });
  }
  const route = feature.id;
  stretches.forEach((stretch, index) => {
    const here = [...path, 'stretches', index];
    for (const end of ['from', 'to'] as const) {
      const id = stretch[end];
      if (!stopIds.has(id)) report.add('no-such-stop', file, [...here, end], { id }, { route });
    }
    stretch.claims.forEach((id, place) => {
      if (!claimIds.has(id) || !claims.includes(id))
        report.add('claim-of-other-route', file, [...here, 'claims', place], { id }, { route });
    });
  });
}

function collect(
  file: Located<unknown>,
  path: JsonPath,
  items: readonly { readonly id: string }[],
  report: Report,
  known = new Set<string>(),
): Set<string> {
  items.forEach((item, index) => {
    if (known.has(item.id)) report.add('id-again', file, [...path, index, 'id'], { id: item.id });
    known.add(item.id);
  });
  return known;
}
