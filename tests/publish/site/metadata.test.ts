import { describe, expect, it } from 'vitest';
import { linkedData, metadata } from '../../../src/publish/site/pages/metadata';
import { story } from '../../support/stories';

const data = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as {
    '@graph': { '@type': string; text?: string; citation?: string[] }[];
  };

describe.each(story.languages)('what a shared link is told (%s)', (language) => {
  const html = metadata(story, language);

  it('has the title and the summary in the language, and where the others are', () => {
    expect(html).toContain(`<meta property="og:title" content="${story.title[language]}">`);
    expect(html).toContain(story.summary[language]);
    for (const code of story.languages) {
      expect(html).toContain(`<link rel="alternate" hreflang="${code}" href="./${story.slug}.${code}.html">`);
    }
  });

  it('has the article, the map, and every claim with its very words', () => {
    const graph = data(linkedData(story, language))['@graph'];
    expect(graph.slice(0, 2).map((node) => node['@type'])).toEqual(['NewsArticle', 'Map']);
    const claims = graph.slice(2);
    expect(claims.map(({ text }) => text)).toEqual(story.claims.map(({ statement }) => statement[language]));
    expect(claims.map(({ citation }) => citation)).toEqual(
      story.claims.map(({ quotes }) => quotes.map(({ exact }) => exact)),
    );
  });
});

it('no text of a story can end a tag', () => {
  const text = { ...story.title, en: '</script><script>alert(1)</script>"><img src=x>' };
  const hostile = { ...story, title: text, summary: text };
  const html = metadata(hostile, 'en');
  const block = linkedData(hostile, 'en');
  expect(html).not.toMatch(/<script|<img/);
  expect(block.match(/<script/g)).toHaveLength(1);
  expect(block).not.toContain('<img');
  expect(data(block)['@graph']).toHaveLength(2 + story.claims.length);
});
