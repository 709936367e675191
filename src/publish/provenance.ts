import { program } from '../story/files/program';
import type { SourceText, Story, Text } from '../story/model';
import { sourceName, sourceNames } from '../story/sources/source-name';
import { languageTagged } from './language-tagged';

// Ids of claims and sources have no dot, so that none of these is one of theirs.
const compiling = '#compiling.1';
const compiler = '#compiler.1';
const makers = '#makers.1';
const publisher = '#publisher.1';

/** The context of the terms of PROV-O (W3C, 30 April 2013) that are used here: their values are ids. */
export const provContext = {
  prov: 'http://www.w3.org/ns/prov#',
  ...Object.fromEntries(
    [
      'wasDerivedFrom',
      'wasAttributedTo',
      'wasGeneratedBy',
      'wasAssociatedWith',
      'hadPrimarySource',
      'alternateOf',
      'used',
    ].map((term) => [`prov:${term}`, { '@type': '@id' }]),
  ),
};

/**
 * Where all of a story's claims are from: its texts with their hashes, whose they are and what they print; who chose the
 * claims; and the program that put them into this form. It has no time: the same files are the same bytes.
 */
export const provenanceOfAll = (story: Story): object => ({
  'prov:wasDerivedFrom': story.texts.map(entityOf(story)),
  ...attributed([agent(makers, story.makers), agent(publisher, story.publisher)]),
  'prov:wasGeneratedBy': {
    id: compiling,
    type: 'prov:Activity',
    'prov:used': sourceNames(story.texts),
    'prov:wasAssociatedWith': {
      id: compiler,
      type: 'prov:SoftwareAgent',
      label: program.name,
      'cg:version': program.version,
    },
  },
});

/**
 * Where a claim is from, by the ids of what is told of all.
 * @param files those of the texts that its quotes are from, as they are published beside `claims.jsonld`
 */
export const provenanceOfEach = (story: Story, files: readonly string[]): object => ({
  'prov:wasDerivedFrom': [...new Set(files)],
  ...attributed([story.makers && makers, story.publisher && publisher]),
  'prov:wasGeneratedBy': compiling,
});

/** A text: who wrote and published it, from where it was taken, and the report that it prints with others. */
const entityOf = (story: Story) => (text: SourceText, place: number) => {
  const { id, sha256, author, address, archive, derivedFrom } = text;
  const copies = [...(archive ? [archive] : []), ...copiesOf(id, story)];
  return {
    id: sourceName(text, place),
    type: 'prov:Entity',
    'cg:sha256': sha256,
    ...attributed([agent(`#${id}.author`, author), agent(`#${id}.publisher`, text.publisher)]),
    ...(address && { 'prov:wasDerivedFrom': address }),
    ...(copies.length > 0 && { 'prov:alternateOf': copies }),
    // The same in every story: texts that print one report are one source.
    ...(derivedFrom && { 'prov:hadPrimarySource': `urn:claimed-ground:report:${derivedFrom}` }),
  };
};

/** The attachments of a text, which lie beside `claims.jsonld`. */
const copiesOf = (text: string, { attachments = [] }: Story) =>
  attachments.flatMap(({ source, file, sha256, name }) =>
    source === text
      ? [{ id: `attachments/${file}`, type: 'prov:Entity', 'cg:sha256': sha256, label: languageTagged(name) }]
      : [],
  );

const agent = (id: string, name: Text | undefined): object | undefined =>
  name && { id, type: 'prov:Agent', label: languageTagged(name) };

function attributed(agents: readonly (object | string | undefined)[]): object {
  const known = agents.filter((one) => one !== undefined);
  return known.length > 0 ? { 'prov:wasAttributedTo': known } : {};
}
