/** Where the W3C publishes the context of Web Annotations. */
export const annoUrl = 'http://www.w3.org/ns/anno.jsonld';

/**
 * What that context says of the terms that the published claims use. The W3C's own file is in no package of the
 * registry, and tests fetch nothing; so this was written after the W3C Recommendation "Web Annotation Vocabulary" (23
 * February 2017): its terms, what each stands for, and of which type its values are. A term that is not here is
 * unknown to the tests, as one that is not in the Recommendation is to its readers.
 */
export const annoContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    describing: 'oa:describing',
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    body: { '@id': 'oa:hasBody', '@type': '@id' },
    target: { '@id': 'oa:hasTarget', '@type': '@id' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' },
    TimeState: 'oa:TimeState',
    state: { '@id': 'oa:hasState', '@type': '@id' },
    sourceDateStart: { '@id': 'oa:sourceDateStart', '@type': 'xsd:dateTime' },
    sourceDateEnd: { '@id': 'oa:sourceDateEnd', '@type': 'xsd:dateTime' },
    cached: { '@id': 'oa:cachedSource', '@type': '@id' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    label: 'rdfs:label',
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    first: { '@id': 'as:first', '@type': '@id' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
    partOf: { '@id': 'as:partOf', '@type': '@id' },
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  },
};
