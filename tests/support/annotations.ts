import type { Story } from '../../src/story/model';
import { type Node, walk } from './linked-data';

const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;
const as = (name: string) => `http://www.w3.org/ns/activitystreams#${name}`;
const cg = (name: string) => `urn:claimed-ground:${name}`;

/** What the nodes of an annotation collection say, in terms of a story. */
export function claimsIn(nodes: readonly Node[]) {
  const { values, one, follow, ofType } = walk(nodes);
  const literal = (node: Node, property: string) => one(node, property)?.['@value'];
  const [collection = {}] = ofType(as('OrderedCollection'));
  const page = follow(one(collection, as('first')));

  const quote = (target: Node) => {
    const selectors = values(target, oa('hasSelector')).map(follow);
    const [words = {}] = ofType(oa('TextQuoteSelector'), selectors);
    const [position = {}] = ofType(oa('TextPositionSelector'), selectors);
    return {
      source: one(target, oa('hasSource'))?.['@id'],
      exact: literal(words, oa('exact')),
      prefix: literal(words, oa('prefix')),
      suffix: literal(words, oa('suffix')),
      start: Number(literal(position, oa('start'))),
      end: Number(literal(position, oa('end'))),
    };
  };
  const items = (one(page, as('items'))?.['@list'] ?? []).map(follow).map((annotation) => {
    const body = follow(one(annotation, oa('hasBody')));
    return {
      id: annotation['@id'],
      types: [annotation['@type'], body['@type']],
      motivation: one(annotation, oa('motivatedBy'))?.['@id'],
      kind: literal(body, cg('kind')),
      speaker: literal(body, cg('speaker')),
      mode: literal(body, cg('mode')),
      viewOf: literal(body, cg('viewOf')),
      actors: one(body, cg('actors'))?.['@list']?.map((actor) => actor['@value']),
      features: values(body, cg('features'))
        .map((feature) => `${feature['@value']}`)
        .sort(),
      statement: texts(values(body, cg('statement'))),
      quotes: values(annotation, oa('hasTarget')).map(follow).map(quote).sort(byStart),
    };
  });
  return {
    id: collection['@id'],
    label: texts(values(collection, 'http://www.w3.org/2000/01/rdf-schema#label')),
    total: Number(literal(collection, as('totalItems'))),
    startIndex: Number(literal(page, as('startIndex'))),
    partOf: one(page, as('partOf'))?.['@id'],
    items,
  };
}

/** The same of a story whose collection stands at an address. What is a set in RDF is sorted. */
export function claimsOf(story: Story, base: string): ReturnType<typeof claimsIn> {
  const source = new URL(`source.${story.languages[0]}.txt`, base).href;
  return {
    id: base,
    label: story.title,
    total: story.claims.length,
    startIndex: 0,
    partOf: base,
    items: story.claims.map(({ id, kind, speaker, mode, viewOf, actors, statement, quotes }) => ({
      id: `${base}#${id}`,
      types: [[oa('Annotation')], [cg('Claim')]],
      motivation: oa('describing'),
      kind,
      speaker,
      mode,
      viewOf,
      actors: [...actors],
      features: story.features
        .filter(({ claims }) => claims.includes(id))
        .map((feature) => feature.id)
        .sort(),
      statement,
      quotes: quotes
        .map(({ exact, prefix, suffix, start, end }) => ({ source, exact, prefix, suffix, start, end }))
        .sort(byStart),
    })),
  };
}

const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;

const texts = (values: readonly { '@language'?: string; '@value'?: unknown }[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value['@language'] ?? '', `${value['@value']}`]));
