import ontology from '@vocabulary/oa/oa.nq?raw';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annoContext, annoUrl } from '../support/anno-context';
import { claimsIn, claimsOf } from '../support/annotations';
import { flat, fromQuads, nquads, reading } from '../support/linked-data';
import { published } from '../support/published';

const graphs = await fromQuads(ontology);
const defined = new Set(
  graphs.flatMap((graph) => graph['@graph'] as { '@id': string }[]).map((node) => node['@id']),
);
const oa = 'http://www.w3.org/ns/oa#';

test('the context of the tests names no term that the ontology of the W3C does not define', () => {
  const definitions = Object.values(annoContext['@context']).map((term) =>
    typeof term === 'string' ? term : term['@id'],
  );
  const ours = definitions.filter((term) => term.startsWith('oa:')).map((term) => term.replace('oa:', oa));
  expect(ours.length).toBeGreaterThan(12);
  expect(ours.filter((term) => !defined.has(term))).toEqual([]);
});

describe.each(published)('claims.jsonld of $slug, read by a JSON-LD processor,', ({ slug, story, read }) => {
  const base = `https://example.org/stories/${slug}/claims.jsonld`;
  const document = JSON.parse(read('claims.jsonld'));
  const expected = claimsOf(story, base);

  test('is expanded to the claims of the story', async () => {
    expect(claimsIn(await flat(document, base))).toEqual(expected);
  });

  test('is the same again after it was compacted', async () => {
    const expanded = await jsonld.expand(document, reading(base));
    const compacted = await jsonld.compact(expanded, document['@context'], reading(base));
    expect(compacted).toMatchObject({ type: 'AnnotationCollection', total: story.claims.length });
    expect(claimsIn(await flat(compacted, base))).toEqual(expected);
    expect(await jsonld.expand(compacted, reading(base))).toEqual(expanded);
  });

  test('is RDF that says the same', async () => {
    const quads = (await jsonld.toRDF(document, { ...reading(base), format: nquads })) as string;
    expect(claimsIn(await fromQuads(quads))).toEqual(expected);
  });

  test('uses no word but those of its vocabularies', async () => {
    const nodes = await flat(document, base);
    const words = new Set(
      nodes.flatMap((node) => [
        ...Object.keys(node).filter((key) => !key.startsWith('@')),
        ...((node['@type'] ?? []) as string[]),
      ]),
    );
    const isOfProv = (word: string) => word.startsWith('http://www.w3.org/ns/prov#');
    const others = [...words].filter((word) => !defined.has(word) && !isOfProv(word));
    // With the time at which the source stood so, and its archived copy where there is one.
    expect([...words].filter((word) => defined.has(word)).length).toBe(
      17 + (story.texts[0]?.archive ? 1 : 0),
    );
    expect(others.sort()).toEqual([
      'http://www.w3.org/2000/01/rdf-schema#label',
      ...[
        'OrderedCollection',
        'OrderedCollectionPage',
        'first',
        'items',
        'partOf',
        'startIndex',
        'totalItems',
      ].map((name) => `http://www.w3.org/ns/activitystreams#${name}`),
      ...[
        'Claim',
        'actors',
        'features',
        'kind',
        'mode',
        'sha256',
        'speaker',
        'statement',
        'status',
        'version',
      ]
        .concat(story.claims.some(({ viewOf }) => viewOf) ? ['viewOf'] : [])
        .map((name) => `urn:claimed-ground:${name}`),
    ]);
  });

  test('wants no context but that of Web Annotations', async () => {
    const asked: string[] = [];
    await jsonld.expand(document, reading(base, asked));
    expect(new Set(asked)).toEqual(new Set([annoUrl]));
  });

  test('would be refused with a word that its context does not know', async () => {
    const broken = { ...document, first: { ...document.first, unheard: 'of' } };
    await expect(jsonld.expand(broken, reading(base))).rejects.toThrow(/safe mode/i);
  });
});
