import type { Claim, Quote, Story } from '../story/model';

/**
 * The story's claims as a W3C Web Annotation collection: an annotation a claim, a target a quote. Addresses are
 * relative to the file, which lies beside the source.
 */
export function publishClaims(story: Story): object {
  const [language] = story.languages;
  const supports = new Map<string, string[]>();
  for (const feature of story.features) {
    for (const claim of feature.claims) supports.set(claim, [...(supports.get(claim) ?? []), feature.id]);
  }
  const annotations = story.claims.map((claim) => ({
    id: `#${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: body(claim, supports.get(claim.id) ?? []),
    target: claim.quotes.map((quote) => target(quote, `source.${language}.txt`)),
  }));
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        cg: 'https://claimed-ground.example/terms#',
        '@base': `https://claimed-ground.example/stories/${story.slug}/claims.jsonld`,
      },
    ],
    id: '',
    type: 'AnnotationCollection',
    label: Object.entries(story.title).map(([lang, value]) => ({ '@language': lang, '@value': value })),
    total: annotations.length,
    first: { id: '#all', type: 'AnnotationPage', startIndex: 0, items: annotations },
  };
}

function body(claim: Claim, features: readonly string[]): object {
  return {
    type: 'cg:Claim',
    'cg:kind': claim.kind,
    'cg:speaker': claim.speaker,
    'cg:mode': claim.mode,
    ...(claim.viewOf && { 'cg:viewOf': claim.viewOf }),
    'cg:actors': claim.actors,
    'cg:features': features,
    'cg:statement': Object.entries(claim.statement).map(([lang, value]) => ({
      '@language': lang,
      '@value': value,
    })),
  };
}

function target(quote: Quote, source: string): object {
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      { type: 'TextPositionSelector', start: quote.start, end: quote.end },
    ],
  };
}
