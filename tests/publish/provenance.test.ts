import { readFileSync } from 'node:fs';
import ontology from '@vocabulary/prov/prov.nq?raw';
import { describe, expect, test } from 'vitest';
import { publishClaims } from '../../src/publish/claims';
import type { Story } from '../../src/story/model';
import { program } from '../../src/story/files/program';
import { attachedFolder, attachments } from '../support/attached';
import { compiled } from '../support/fixture';
import { flat, fromQuads, type Node, walk } from '../support/linked-data';
import { published } from '../support/published';

const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`;
const label = 'http://www.w3.org/2000/01/rdf-schema#label';
const base = 'https://example.org/stories/a-story/claims.jsonld';
const at = (path: string) => new URL(path, base).href;

const said = async (story: Story): Promise<readonly Node[]> =>
  flat(structuredClone(publishClaims(story)) as never, base);
const only = <T>(items: readonly T[]): T => {
  expect(items).toHaveLength(1);
  return items[0] as T;
};

test('the program is of the version of its package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(program.version).toBe(version);
});

describe.each(published)('what claims.jsonld of $slug says of where it is from', ({ story }) => {
  test('is in terms that the ontology of the W3C defines', async () => {
    const graphs = await fromQuads(ontology);
    const defined = new Set(
      graphs.flatMap((graph) => graph['@graph'] as { '@id': string }[]).map((node) => node['@id']),
    );
    const nodes = await said(story);
    const used = new Set(
      nodes
        .flatMap((node) => [...Object.keys(node), ...((node['@type'] ?? []) as string[])])
        .filter((word) => word.startsWith(prov(''))),
    );
    expect(used.size).toBeGreaterThan(6);
    expect([...used].filter((word) => !defined.has(word))).toEqual([]);
  });

  test('leads from each annotation to the text with its hash, to the program, and to who made it', async () => {
    const nodes = await said(story);
    const { values, one, follow, ofType } = walk(nodes);
    const [text] = story.texts;
    const annotations = ofType('http://www.w3.org/ns/oa#Annotation');
    const collection = only(ofType('http://www.w3.org/ns/activitystreams#OrderedCollection'));
    expect(annotations).toHaveLength(story.claims.length);
    for (const node of [...annotations, collection]) {
      const source = follow(one(node, prov('wasDerivedFrom')));
      expect(source['@id']).toBe(at(`source.${story.languages[0]}.txt`));
      expect(source['@type']).toEqual([prov('Entity')]);
      expect(one(source, 'urn:claimed-ground:sha256')).toEqual({ '@value': text?.sha256 });

      const compiling = follow(one(node, prov('wasGeneratedBy')));
      expect(one(compiling, prov('used'))).toEqual({ '@id': source['@id'] });
      const compiler = follow(one(compiling, prov('wasAssociatedWith')));
      expect(compiler['@type']).toEqual([prov('SoftwareAgent')]);
      expect(one(compiler, label)).toEqual({ '@value': program.name });
      expect(one(compiler, 'urn:claimed-ground:version')).toEqual({ '@value': program.version });

      const agents = values(node, prov('wasAttributedTo')).map(follow);
      expect(agents.map((agent) => namesOf(values(agent, label)))).toEqual(
        [story.makers, story.publisher].filter((name) => name !== undefined),
      );
    }
  });

  test('has no time of its own', () => {
    expect(JSON.stringify(publishClaims(story))).not.toMatch(/AtTime|startedAt|endedAt/);
    expect(JSON.stringify(publishClaims(story))).toBe(JSON.stringify(publishClaims(structuredClone(story))));
  });
});

const namesOf = (values: readonly { '@language'?: string; '@value'?: unknown }[]) =>
  Object.fromEntries(values.map((value) => [value['@language'], value['@value']]));

describe('a text', () => {
  const { story } = published[1] as (typeof published)[number];
  const [text] = story.texts;
  const withText = (more: object): Story => ({ ...story, texts: [{ ...text, ...more } as never] });
  const sourceIn = async (one: Story) => {
    const nodes = await said(one);
    return { ...walk(nodes), node: only(nodes.filter(({ '@id': id }) => id === at('source.fr.txt'))) };
  };

  test('is its author’s and its publisher’s, of an address and an archived copy', async () => {
    const { node, one, values, follow } = await sourceIn(story);
    expect(
      values(node, prov('wasAttributedTo'))
        .map(follow)
        .map((agent) => namesOf(values(agent, label))),
    ).toEqual([text?.author, text?.publisher]);
    expect(one(node, prov('wasDerivedFrom'))).toEqual({ '@id': text?.address });
    expect(one(node, prov('alternateOf'))).toEqual({ '@id': text?.archive });
    expect(one(node, prov('hadPrimarySource'))).toBeUndefined();
  });

  test('that prints an agency’s report has it as its primary source, the same in every story', async () => {
    const { node, one } = await sourceIn(withText({ derivedFrom: 'agency-2031-03' }));
    expect(one(node, prov('hadPrimarySource'))).toEqual({
      '@id': 'urn:claimed-ground:report:agency-2031-03',
    });
  });

  test('of which nothing is known is nobody’s, and so are the claims of a story without makers', async () => {
    const { id, language, sha256, credit } = text as NonNullable<typeof text>;
    const { makers: _, publisher: __, ...bare } = story;
    const nodes = await said({ ...bare, texts: [{ id, language, sha256, credit }] });
    expect(nodes.filter((node) => prov('wasAttributedTo') in node)).toEqual([]);
    expect(walk(nodes).ofType(prov('Agent'))).toEqual([]);
  });
});

test('the copies that are kept with a text are others of the same, with their hashes', async () => {
  const { story } = compiled(attachedFolder());
  const nodes = await said(story);
  const { values, follow } = walk(nodes);
  const node = only(nodes.filter(({ '@id': id }) => id === at('source.fr.txt')));
  const [archive, ...copies] = values(node, prov('alternateOf'));
  expect(archive).toEqual({ '@id': story.texts[0]?.archive });
  expect(copies.map(follow).map((copy) => [copy['@id'], values(copy, 'urn:claimed-ground:sha256')])).toEqual(
    attachments.map(({ file, sha256 }) => [at(`attachments/${file}`), [{ '@value': sha256 }]]),
  );
});
