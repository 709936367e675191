import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import jsonld, { type NodeObject } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/compile/compile';
import { crateOf } from '../../../src/story/files/crate/crate';
import { crateName } from '../../../src/story/files/file-names';
import { program } from '../../../src/story/files/program';
import { openZip, zipOf } from '../../../src/story/files/zip';
import { crateContext, crateContextUrl } from '../../support/crate-context';
import { withFile } from '../../support/edits';
import { fixtureFolder, fixtureTerritories } from '../../support/fixture';
import { storyFolder } from '../../studio/support/story-folder';

interface Entity {
  readonly '@id': string;
  readonly '@type': string;
  readonly [key: string]: unknown;
}

const fixture = new Map<string, string | Uint8Array>([
  ...fixtureFolder.files,
  ['preview.fr.png', new Uint8Array([137, 80, 78, 71])],
  ['notes é?.odt', new Uint8Array([1, 2, 3])],
]);
const folders = [
  ['ankara-damascus-2023', storyFolder('ankara-damascus-2023')],
  ['karabakh-2020', storyFolder('karabakh-2020')],
  ['cyprus-leagues-2031', fixture],
] as const;

function crateIn(slug: string, files: ReadonlyMap<string, string | Uint8Array>) {
  const unpacked = new Map(
    Object.entries(unzipSync(zipOf(slug, files))).map(([path, bytes]) => [
      path.slice(slug.length + 1),
      bytes,
    ]),
  );
  const text = new TextDecoder().decode(unpacked.get(crateName));
  const document = JSON.parse(text) as { '@context': unknown; '@graph': readonly Entity[] };
  const byId = new Map(document['@graph'].map((entity) => [entity['@id'], entity]));
  const follow = (value: unknown): Entity => {
    const found = byId.get((value as Entity)['@id']);
    if (!found) throw new Error(`No entity is ${JSON.stringify(value)}.`);
    return found;
  };
  // As RO-Crate 1.1 says that the root is found.
  const root = follow(
    document['@graph'].find(({ conformsTo }) =>
      (conformsTo as Entity | undefined)?.['@id'].startsWith('https://w3id.org/ro/crate/'),
    )?.['about'],
  );
  return { unpacked, text, document, byId, follow, root };
}

describe.each(folders)('the archive of %s says of itself', (slug, files) => {
  const { unpacked, document, byId, follow, root } = crateIn(slug, files);

  it('in each of its parts a file that is in it, with its hash and size, and names every file', () => {
    const parts = (root['hasPart'] as Entity[]).map(follow);
    expect(parts.map((part) => decodeURIComponent(part['@id'])).sort()).toEqual(
      [...unpacked.keys()].filter((name) => name !== crateName).sort(),
    );
    for (const part of parts) {
      const bytes = unpacked.get(decodeURIComponent(part['@id'])) ?? new Uint8Array();
      expect(part).toMatchObject({
        '@type': 'File',
        contentSize: String(bytes.length),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        encodingFormat: expect.stringMatching(/^[a-z]+\/[a-z+-]+$/),
      });
    }
  });

  it('what it is called, what it is, when it was published, whose it is', () => {
    const story = JSON.parse(String(files.get('story.json')));
    const [{ language }] = story.sources;
    expect(root).toMatchObject({
      '@id': './',
      '@type': 'Dataset',
      name: story.title[language],
      description: story.summary[language],
      inLanguage: language,
      datePublished: story.changes.at(-1).date,
      license: expect.stringContaining('None is stated'),
    });
    expect(follow(root['author'])['name']).toBe(story.makers[language]);
    expect(follow(root['publisher'])['name']).toBe((story.publisher ?? story.makers)[language]);
    const outlines = (root['isBasedOn'] as Entity[]).map(follow);
    expect(outlines.map(({ name, license, url }) => [name, license, url])).toEqual(
      story.outlineSources.map((one: Record<string, never>) => [
        one['name']?.[language],
        one['licence'],
        one['url'],
      ]),
    );
  });

  it('that the program made it, in its version', () => {
    const packing = follow(root['mentions']);
    expect(packing).toMatchObject({ '@type': 'CreateAction', result: { '@id': './' } });
    expect(follow(packing['instrument'])).toMatchObject({
      '@type': 'SoftwareApplication',
      name: program.name,
      softwareVersion: program.version,
    });
  });

  it('each thing once, and leads to nothing that it does not tell of', () => {
    expect(byId.size).toBe(document['@graph'].length);
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (Object.keys(value).join() === '@id' && !(value as Entity)['@id'].startsWith('https://w3id.org/'))
        follow(value);
      Object.values(value).forEach(walk);
    };
    for (const entity of document['@graph']) Object.values(entity).forEach(walk);
  });

  it('in terms that its context knows: a processor of JSON-LD leaves nothing out', async () => {
    const asked: string[] = [];
    const options = {
      base: 'https://example.org/a-story/',
      safe: true,
      documentLoader: async (url: string) => {
        asked.push(url);
        return { documentUrl: url, document: crateContext as NodeObject };
      },
    };
    const expanded = await jsonld.expand(structuredClone(document) as never, options);
    expect(new Set(asked)).toEqual(new Set([crateContextUrl]));
    expect(expanded).toHaveLength(document['@graph'].length);
    const found = expanded.find((node) => node['@id'] === 'https://example.org/a-story/');
    expect(found?.['http://schema.org/hasPart']).toHaveLength(unpacked.size - 1);
  });
});

describe('what is known of a text', () => {
  it('stands at its file', () => {
    const { byId, follow } = crateIn('cyprus-leagues-2031', fixture);
    const file = byId.get('source.fr.txt') as Entity;
    expect(file).toMatchObject({ inLanguage: 'fr', url: 'https://gazette.example/2031/deux-ligues' });
    expect(follow(file['license'])).toMatchObject({ '@type': 'CreativeWork', name: 'CC BY 4.0' });
    expect(follow(file['author'])['name']).toBe('La rédaction');
    expect(follow(file['publisher'])['name']).toBe('La Gazette des essais');
  });
});

describe('the date', () => {
  const dated = (published: string | undefined, situation = '2031-03') => {
    const story = JSON.parse(String(fixture.get('story.json')));
    delete story.changes;
    story.situations[0].date = situation;
    if (published === undefined) delete story.sources[0].published;
    else story.sources[0].published = published;
    const files = new Map(fixture).set('story.json', JSON.stringify(story));
    return crateIn('cyprus-leagues-2031', files).root['datePublished'];
  };

  it.each([
    ['2031-03', '2031-03'],
    ['2031-03-04~', '2031-03-04'],
    ['2031-21', '2031'],
    ['2016/2018-05', '2018-05'],
    ['2016/..', '2016'],
    ['../2031?', '2031'],
  ])('of a story without changes, of a text of %s, is %s', (published, expected) => {
    expect(dated(published)).toBe(expected);
  });

  it('of one whose text has none is that of the map', () => {
    expect(dated(undefined, '2030-12-31')).toBe('2030-12-31');
  });
});

describe('an archive', () => {
  it('is the same whether its files were read as text or as bytes, and again once it was opened', () => {
    const [slug, files] = folders[1];
    const bytes = new Map(
      [...files].map(([name, contents]) => [
        name,
        typeof contents === 'string' ? new TextEncoder().encode(contents) : contents,
      ]),
    );
    const archive = zipOf(slug, files);
    expect(Buffer.from(zipOf(slug, bytes)).equals(archive)).toBe(true);
    const opened = openZip(archive).files ?? new Map();
    expect([...opened.keys()].sort()).toEqual([...files.keys()].sort());
    expect(Buffer.from(zipOf(slug, opened)).equals(archive)).toBe(true);
  });

  it('has in place of what it said of itself before what it says now', () => {
    const { text } = crateIn('cyprus-leagues-2031', fixture);
    expect(crateIn('cyprus-leagues-2031', new Map(fixture).set(crateName, '{}')).text).toBe(text);
  });

  it('of as many files as a story may have is opened', () => {
    const many = new Map<string, string>(fixtureFolder.files);
    for (let index = many.size; index < 100; index++) many.set(`part-${index}.geojson`, '{}');
    expect(openZip(zipOf('a', many)).files?.size).toBe(100);
  });

  it('of a story that is not of its form yet says nothing of itself', () => {
    for (const story of ['{}', '{', '[]', ''])
      expect(crateOf(new Map([['story.json', story]]))).toBeUndefined();
    expect(crateOf(new Map())).toBeUndefined();
  });
});

it('a file of that name in a folder is no problem', () => {
  const { problems } = compileStory(withFile(fixtureFolder, crateName, '{}'), fixtureTerritories);
  expect(problems).toEqual([]);
});
