import { describe, expect, test } from 'vitest';
import { published } from '../support/published';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[];
}

const selectorOf = (selectors: readonly Selector[], type: string) => {
  const found = selectors.filter((selector) => selector.type === type);
  expect(found).toHaveLength(1);
  return found[0] as Selector;
};

describe.each(published)('claims.jsonld of $slug', ({ story, read }) => {
  const collection = JSON.parse(read('claims.jsonld'));
  const annotations: readonly Annotation[] = collection.first.items;
  const targets = annotations.flatMap(({ target }) => target);

  test('is an annotation collection with an annotation for each claim', () => {
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: story.claims.length });
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0, partOf: collection.id });
    expect(annotations.map(({ id }) => id)).toEqual(story.claims.map(({ id }) => `#${id}`));
    expect(annotations.every(({ type }) => type === 'Annotation')).toBe(true);
  });

  test('has ids that are each one thing’s only', () => {
    const ids = [collection.id, collection.first.id, ...annotations.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads to each quote by the words alone: with prefix and suffix they stand once', () => {
    for (const { source, selector } of targets) {
      const text = read(source);
      const { exact, prefix, suffix } = selectorOf(selector, 'TextQuoteSelector');
      expect(exact).toBeTruthy();
      expect(text.split(`${prefix}${exact}${suffix}`), exact).toHaveLength(2);
    }
  });

  test('leads to the same quote by the position alone', () => {
    for (const { source, selector } of targets) {
      const text = read(source);
      const { exact, prefix, suffix } = selectorOf(selector, 'TextQuoteSelector');
      const { start = -1, end = -1 } = selectorOf(selector, 'TextPositionSelector');
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(0, start).endsWith(`${prefix}`)).toBe(true);
      expect(text.slice(end).startsWith(`${suffix}`)).toBe(true);
    }
  });

  test('has every quote of the story', () => {
    const exacts = targets.map(({ selector }) => selectorOf(selector, 'TextQuoteSelector').exact);
    expect(exacts).toEqual(story.claims.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)));
    expect(exacts.length).toBeGreaterThan(8);
  });

  test('says who says it, how, of whom, and which features rest on it', () => {
    annotations.forEach(({ body }, index) => {
      const claim = story.claims[index];
      const features = story.features.filter(({ claims }) => claims.includes(claim?.id as string));
      expect(body).toMatchObject({
        type: 'cg:Claim',
        'cg:kind': claim?.kind,
        'cg:speaker': claim?.speaker,
        'cg:mode': claim?.mode,
        'cg:actors': claim?.actors,
        'cg:features': features.map(({ id }) => id),
      });
      expect(body['cg:viewOf']).toBe(claim?.viewOf);
      expect(body['cg:statement']).toEqual(
        story.languages.map((language) => ({ '@language': language, '@value': claim?.statement[language] })),
      );
    });
  });

  test('names no address of the web but those of the vocabularies and of its text, and no base', () => {
    const text = JSON.stringify(collection['@context']) + JSON.stringify({ ...collection, '@context': null });
    const named = [...new Set(text.match(/\w+:\/\/[^"]*/g))];
    const { address, archive } = story.texts[0] ?? {};
    const vocabularies = ['http://www.w3.org/ns/anno.jsonld', 'http://www.w3.org/ns/prov#'];
    expect(named.sort()).toEqual([...vocabularies, address, archive].filter(Boolean).sort());
    expect(text).not.toContain('@base');
    expect(collection['@context'][1]).toMatchObject({
      cg: 'urn:claimed-ground:',
      'cg:actors': { '@container': '@list' },
      prov: 'http://www.w3.org/ns/prov#',
    });
  });
});

test('a quote says when its source stood so, and where a copy is kept', () => {
  const targets = (slug: string) => {
    const one = published.find((each) => each.slug === slug);
    const { first } = JSON.parse(one?.read('claims.jsonld') ?? '');
    return first.items[0].target[0].state;
  };
  expect(targets('cyprus-leagues-2031')).toEqual({
    type: 'TimeState',
    sourceDateStart: '2031-03-14T00:00:00Z',
    sourceDateEnd: '2031-03-14T23:59:59Z',
    cached: 'https://archive.example/gazette/deux-ligues',
  });
  // Of what was not retrieved on a known day, the time in which it was published.
  expect(targets('ankara-damascus-2023')).toEqual({
    type: 'TimeState',
    sourceDateStart: '2023-04-01T00:00:00Z',
    sourceDateEnd: '2023-04-30T23:59:59Z',
  });
});
