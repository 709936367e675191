import type { Text } from '../../model';
import { crateName } from '../file-names';
import { program } from '../program';
import { type Entity, named, to } from './entities';
import { type Files, partsOf } from './parts';
import { publishedOn } from './published-on';
import { storyIn } from './story-in';

const specification = 'https://w3id.org/ro/crate/1.1';
// The context of 1.1 is of a schema.org that had no word for the hash of a file yet.
const context = [`${specification}/context`, { sha256: 'http://schema.org/sha256' }];

/** What `crateName` has for a story's folder, JSON: nothing where story.json is not of its form yet. */
export function crateOf(files: Files): string | undefined {
  const story = storyIn(files);
  const [source] = story?.sources ?? [];
  if (!story || !source) return undefined;
  const of = (text: Text) => text[source.language] ?? Object.values(text)[0] ?? '';
  const { parts, about } = partsOf(new Map([...files].filter(([name]) => name !== crateName)), story, of);
  const makers = named('#makers', story.makers && of(story.makers));
  const publisher = named('#publisher', story.publisher && of(story.publisher)) ?? makers;
  const outlines = story.outlineSources.map(({ id, name, licence, url }) => ({
    '@id': `#outline-source-${id}`,
    '@type': 'CreativeWork',
    name: of(name),
    ...(licence && { license: licence }),
    ...(url && { url }),
  }));
  const compiler = {
    '@id': '#compiler',
    '@type': 'SoftwareApplication',
    name: program.name,
    softwareVersion: program.version,
  };
  const packing = {
    '@id': '#packing',
    '@type': 'CreateAction',
    name: 'The files of the story are put into one archive, byte for byte',
    instrument: to(compiler),
    object: parts.map(to),
    result: { '@id': './' },
  };
  const root = {
    '@id': './',
    '@type': 'Dataset',
    name: of(story.title),
    description: of(story.summary),
    datePublished: publishedOn(story),
    inLanguage: source.language,
    license: 'None is stated for the whole. What is known of the terms of a part stands at that part.',
    ...(makers && { author: to(makers) }),
    ...(publisher && { publisher: to(publisher) }),
    ...(outlines.length > 0 && { isBasedOn: outlines.map(to) }),
    hasPart: parts.map(to),
    mentions: to(packing),
  };
  const descriptor = {
    '@id': crateName,
    '@type': 'CreativeWork',
    conformsTo: { '@id': specification },
    about: to(root),
  };
  const bodies = [...new Set([makers, publisher])].filter((one) => one !== undefined);
  const graph: readonly Entity[] = [
    descriptor,
    root,
    ...parts,
    ...about,
    ...bodies,
    ...outlines,
    compiler,
    packing,
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}
