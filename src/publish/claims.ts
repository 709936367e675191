import { indexEvidence } from '../story/evidence';
import { daysOf } from '../story/files/edtf';
import type { Claim, Quote, SourceText, Story } from '../story/model';
import { sourceName } from '../story/sources/source-name';
import { ofAllDates } from '../story/dates/versions';
import { languageTagged } from './language-tagged';
import { provContext, provenanceOfAll, provenanceOfEach } from './provenance';

/**
 * The story's claims as a W3C Web Annotation collection: one annotation for each claim, one target for each quote.
 * Addresses are relative to the file, so a copy of the folder works anywhere. Where each is from is told in PROV-O.
 */
export function publishClaims(story: Story): object {
  const names = new Map(story.texts.map((text, place) => [text, sourceName(text, place)]));
  const states = new Map(story.texts.map((text) => [text, timeState(text)]));
  const { featuresOfClaim, textOf } = indexEvidence(ofAllDates(story));
  const annotations = story.claims.map((claim) => ({
    id: `#${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: body(claim, featuresOfClaim(claim.id)),
    target: claim.quotes.map((quote) => {
      const text = textOf(quote.sentence);
      const state = states.get(text);
      return { ...target(quote, names.get(text) ?? ''), ...(state && { state }) };
    }),
    ...provenanceOfEach(
      story,
      claim.quotes.flatMap(({ sentence }) => names.get(textOf(sentence)) ?? []),
    ),
  }));
  return {
    // A JSON-LD 1.1 prefix may end in a colon; a URN claims no domain and is not fetched. `@list` keeps the actors'
    // order, which says who backs whom; RDF would otherwise store a set.
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      { cg: 'urn:claimed-ground:', 'cg:actors': { '@container': '@list' }, ...provContext },
    ],
    id: '',
    type: 'AnnotationCollection',
    label: languageTagged(story.title),
    total: annotations.length,
    ...provenanceOfAll(story),
    // Ids of claims have no dot, so this cannot clash with one.
    first: { id: '#page.1', type: 'AnnotationPage', partOf: '', startIndex: 0, items: annotations },
  };
}

function body(claim: Claim, features: readonly string[]): object {
  return {
    type: 'cg:Claim',
    'cg:kind': claim.kind,
    'cg:speaker': claim.speaker,
    'cg:mode': claim.mode,
    'cg:status': claim.status ?? 'asserted',
    ...(claim.valid !== undefined && { 'cg:valid': claim.valid }),
    ...(claim.support && { 'cg:support': claim.support }),
    ...(claim.viewOf && { 'cg:viewOf': claim.viewOf }),
    'cg:actors': claim.actors,
    'cg:features': features,
    'cg:statement': languageTagged(claim.statement),
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

/** When the source stood as it is quoted, and where a copy of it is kept (W3C Web Annotation, 4.3.1). */
function timeState(text: SourceText | undefined): object | undefined {
  const { retrieved, published, archive } = text ?? {};
  const { from, until } = retrieved ? { from: retrieved, until: retrieved } : daysOf(published ?? '..');
  if (!from && !archive) return undefined;
  return {
    type: 'TimeState',
    ...(from && until && { sourceDateStart: `${from}T00:00:00Z`, sourceDateEnd: `${until}T23:59:59Z` }),
    ...(archive && { cached: archive }),
  };
}
