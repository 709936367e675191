import { allWords } from '../../../i18n/all-words';
import { interfaceLanguageFor } from '../../../i18n/languages';
import { indexEvidence } from '../../../story/evidence';
import { escapeHtml } from '../../../story/escape-html';
import type { Claim, SourceText, Story, Text } from '../../../story/model';
import { firstOf } from '../../../story/tagged-text';
import { aboutPage, storyPage } from '../../../story/pages';

/** The size of a story's preview, px, as most services expect. */
export const previewSize = { width: 1200, height: 630 };

/**
 * Open Graph metadata of a story in a language: tags for the page's head.
 * @param preview the address of the story's preview, if it has one
 */
export function metadata(story: Story, language: string, preview?: string): string {
  const of = inLanguage(language, story);
  const name = houseName(language);
  const properties: [string, string][] = [
    ['og:type', 'article'],
    ['og:site_name', name],
    ['og:title', of(story.title)],
    ['og:description', of(story.summary)],
    ['og:locale', language],
    ...story.languages
      .filter((code) => code !== language)
      .map((code): [string, string] => ['og:locale:alternate', code]),
    ...(preview === undefined ? [] : image(preview, of(story.title))),
  ];
  return [
    `<title>${escapeHtml(`${of(story.title)} · ${name}`)}</title>`,
    `<meta name="description" content="${escapeHtml(of(story.summary))}">`,
    ...(preview === undefined ? [] : ['<meta name="twitter:card" content="summary_large_image">']),
    ...properties.map(
      ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`,
    ),
    ...story.languages.map(
      (code) => `<link rel="alternate" hreflang="${code}" href="./${storyPage(story.slug, code)}">`,
    ),
  ].join('\n');
}

/** schema.org metadata of a story in a language: a tag for the end of the page, since no reader waits for it. */
export const linkedData = (story: Story, language: string): string => {
  const data = JSON.stringify(graph(story, language, inLanguage(language, story)));
  // A data block: no browser runs it, and escaping "<" keeps a story's text from ending it.
  return `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`;
};

const image = (address: string, words: string): [string, string][] => [
  ['og:image', address],
  ['og:image:type', 'image/png'],
  ['og:image:width', String(previewSize.width)],
  ['og:image:height', String(previewSize.height)],
  ['og:image:alt', words],
];

/** Tags for the head of the embed page: search engines index the story's page instead. */
export function embedMetadata(story: Story, language: string): string {
  return [
    `<title>${escapeHtml(`${inLanguage(language, story)(story.title)} · ${houseName(language)}`)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="./${storyPage(story.slug, language)}">`,
  ].join('\n');
}

/** Tags for the head of the page about a story's map. */
export function aboutMetadata(story: Story, language: string): string {
  const of = inLanguage(language, story);
  const { aboutMap, aboutIntro } = wordsOf(language);
  return [
    `<title>${escapeHtml([aboutMap, of(story.title), houseName(language)].join(' · '))}</title>`,
    `<meta name="description" content="${escapeHtml(aboutIntro)}">`,
    ...story.languages.map(
      (code) => `<link rel="alternate" hreflang="${code}" href="./${aboutPage(story.slug, code)}">`,
    ),
  ].join('\n');
}

/** Tags for the head of the page with all evidence: search engines index the story's page instead. */
export function evidenceMetadata(story: Story, language: string): string {
  const title = inLanguage(language, story)(story.title);
  return [
    `<title>${escapeHtml([wordsOf(language).allEvidence, title, houseName(language)].join(' · '))}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="./${storyPage(story.slug, language)}">`,
  ].join('\n');
}

/** Tags for the head of the page of all stories. */
export function libraryMetadata(language: string): string {
  const { allStories, storiesIntro } = wordsOf(language);
  return [
    `<title>${escapeHtml(`${allStories} · ${houseName(language)}`)}</title>`,
    `<meta name="description" content="${escapeHtml(storiesIntro)}">`,
    '<meta property="og:type" content="website">',
    `<meta property="og:title" content="${escapeHtml(allStories)}">`,
  ].join('\n');
}

/** A story's words in a language, or else in the first one of the story that has them. */
const inLanguage = (language: string, story: Story) => (text: Text) =>
  firstOf(text, [language, ...story.languages])?.text ?? '';

const wordsOf = (language: string) => allWords[interfaceLanguageFor(language)];

const houseName = (language: string) => wordsOf(language).appName;

/** schema.org: who wrote and published a text, when, and where it is to be found. */
function provenance(text: SourceText, of: (text: Text) => string): object {
  const { author, publisher, published, address, archive, licence } = text;
  const isDay = published !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(published);
  return {
    ...(author && { author: { '@type': 'Person', name: of(author) } }),
    ...(publisher && { publisher: { '@type': 'Organization', name: of(publisher) } }),
    ...(isDay && { datePublished: published }),
    ...(address && { url: address }),
    ...(archive && { archivedAt: archive }),
    ...(licence && { license: licence }),
  };
}

/** schema.org: the article, the map made from it, and each claim with its speaker. */
function graph(story: Story, language: string, of: (text: Text) => string): object {
  const { textOf } = indexEvidence(story);
  // The first source is the article; each further one has its id.
  const idOf = (text: SourceText) => (text === story.texts[0] ? '#article' : `#source=${text.id}`);
  const articles = (texts: readonly SourceText[]) => {
    const [one, ...others] = [...new Set(texts)].map((text) => ({ '@id': idOf(text) }));
    return others.length === 0 ? one : [one, ...others];
  };
  const speakers = new Map(story.speakers.map((speaker) => [speaker.id, speaker]));
  const claim = ({ id, speaker, statement, quotes }: Claim) => ({
    '@type': 'Claim',
    '@id': `#claim=${id}`,
    text: of(statement),
    appearance: articles(quotes.map(({ sentence }) => textOf(sentence))),
    author: { '@type': 'Organization', name: of(speakers.get(speaker)?.name ?? {}) },
    citation: quotes.map(({ exact }) => exact),
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...story.texts.map((text) => ({
        '@type': 'NewsArticle',
        '@id': idOf(text),
        headline: of(story.title),
        abstract: of(story.summary),
        inLanguage: text.language,
        temporalCoverage: text.published ?? story.date,
        creditText: of(text.credit),
        ...provenance(text, of),
      })),
      {
        '@type': 'Map',
        '@id': '#map',
        name: of(story.title),
        inLanguage: language,
        temporalCoverage: story.asOf,
        isBasedOn: articles(story.texts),
      },
      ...story.claims.map(claim),
    ],
  };
}
