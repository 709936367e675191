/** Where the context of RO-Crate 1.1 is published. */
export const crateContextUrl = 'https://w3id.org/ro/crate/1.1/context';

const terms = (
  'CreateAction CreativeWork Dataset Organization SoftwareApplication about author contentSize dateCreated datePublished ' +
  'description encodingFormat hasPart inLanguage instrument isBasedOn license mentions name object publisher ' +
  'result softwareVersion url'
).split(' ');

/**
 * What that context says of the terms that archives of stories use, after the Recommendation of 30 October 2020: those of
 * schema.org 10.0 by their names, `File` for its MediaObject, and one of Dublin Core. A term that is not here is unknown
 * to the tests, as `sha256` is to that context.
 */
export const crateContext = {
  '@context': {
    ...Object.fromEntries(terms.map((term) => [term, `http://schema.org/${term}`])),
    File: 'http://schema.org/MediaObject',
    conformsTo: 'http://purl.org/dc/terms/conformsTo',
  },
};
