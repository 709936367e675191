import type { FeatureCollection } from 'geojson';
import { escapeHtml } from '../../../story/escape-html';
import type { PublishedStory, Story } from '../../../story/model';
import { embedPage, previewPath, storyPage, storyPartPath } from '../../../story/pages';
import type { StoryEntry } from '../../../story/story-entry';
import type { Addresses } from '../addresses';
import { preloadFonts } from '../fonts/preload-fonts';
import { filledPage, type Fonts, preloaded } from './filled-page';
import { embedMetadata, linkedData, metadata } from './metadata';
import { forAllLanguages, ownLanguage } from './own-language';
import { prerenderStylesheet } from './prerender-stylesheet';
import type { Renderer } from './renderer';
import { scriptlessKinds, scriptlessPages } from './scriptless-pages';
import { standInBrowser } from './stand-in-browser';

/** What the pages of all stories of a site are made with. */
export interface PageMaking {
  /** The built page, with nothing of a story in it. */
  readonly html: string;
  readonly renderer: Renderer;
  /** Of all stories. */
  readonly entries: readonly StoryEntry[];
  readonly addresses: Addresses;
  /** Every page has all languages, and fetches none. */
  readonly isWhole: boolean;
}

/** What the pages of a story are made of. */
export interface PageStory {
  readonly story: PublishedStory;
  /** Its fonts' rules. */
  readonly fonts: string;
  /** The layers of its ground, by name. */
  readonly ground: Readonly<Record<string, FeatureCollection>>;
}

/** What a page says in one language, HTML. */
interface Part {
  readonly language: string;
  readonly body: string;
}

/** The pages of a story: path to HTML. */
export interface StoryPages {
  /** Each language's, what it says in each, the one for frames, and those that run no script. */
  readonly pages: ReadonlyMap<string, string>;
  /** The page of `index.html`, where the story is the first. */
  readonly front: string;
  readonly stylesheet: string;
  readonly fonts: Fonts;
}

/** Makes the pages of a story with the page's own components, so that the live page replaces them with no shift. */
export async function storyPages(making: PageMaking, one: PageStory): Promise<StoryPages> {
  const { renderer, entries, isWhole, addresses, html } = making;
  const { story, ground } = one;
  const fonts = preloadFonts(one.fonts, story);
  const pages = new Map<string, string>();
  const rendered = async (isEmbed: boolean): Promise<Part[]> => {
    const parts: Part[] = [];
    for (const language of story.languages) {
      const render = () => renderer.renderPage(story, ground, language, isEmbed, entries, isWhole);
      parts.push({ language, body: await standInBrowser(language, render) });
    }
    return parts;
  };
  // The front page has those of a language's page.
  const drawn = new Map<string, Promise<Drawn>>();
  const made = async (language: string, isEmbed: boolean, parts: readonly Part[]) => {
    const key = `${language} ${isEmbed}`;
    const drawing = drawn.get(key) ?? draw(making, story, ground, language, isEmbed);
    drawn.set(key, drawing);
    return filled(making, one, fonts, { language, isEmbed, parts, drawn: await drawing });
  };
  const main = story.languages[0] ?? '';
  const parts = await rendered(false);
  for (const part of parts) {
    pages.set(
      storyPage(story.slug, part.language),
      await made(part.language, false, isWhole ? parts : [part]),
    );
    pages.set(storyPartPath(story.slug, part.language), part.body);
  }
  pages.set(embedPage(story.slug), await made(main, true, await rendered(true)));
  const bodies = {
    about: (language: string) => renderer.renderAbout(story, language, addresses.report),
    evidence: (language: string) => renderer.renderEvidence(story, ground, language),
  };
  for (const [name, kind] of Object.entries(scriptlessKinds)) {
    const render = bodies[name as keyof typeof bodies];
    const body = (language: string) => standInBrowser(language, () => render(language));
    for (const [path, page] of await scriptlessPages(kind, html, story, fonts, body)) pages.set(path, page);
  }
  return {
    pages,
    // Its reader's language is not known: to fetch the words of another took 40 % longer on a phone's network.
    front: forAllLanguages(await made(main, false, parts)),
    stylesheet: [
      one.fonts,
      prerenderStylesheet(story, renderer.frameRatio(story)),
      // In a whole page they are among its own.
      isWhole ? '' : renderer.partStyles(story),
    ].join('\n'),
    fonts,
  };
}

interface Filling {
  readonly language: string;
  readonly isEmbed: boolean;
  readonly parts: readonly Part[];
  readonly drawn: Drawn;
}

/** What a page has besides its words. */
interface Drawn {
  readonly shapes: string;
  /** For readers without scripts. */
  readonly scriptless: string;
}

async function draw(
  { renderer, isWhole }: PageMaking,
  story: Story,
  ground: PageStory['ground'],
  language: string,
  isEmbed: boolean,
): Promise<Drawn> {
  return {
    shapes: await standInBrowser(language, () => renderer.renderShapes(story, ground, isEmbed, isWhole)),
    scriptless: isEmbed
      ? ''
      : await standInBrowser(language, () => renderer.renderScriptless(story, isWhole)),
  };
}

/** A story's page in a language, with the parts of other languages that it has too, hidden by the stylesheet. */
function filled(
  { html, addresses, entries }: PageMaking,
  { story }: PageStory,
  fonts: Fonts,
  { language, isEmbed, parts, drawn }: Filling,
): string {
  const { report } = addresses;
  const attributes = {
    lang: language,
    'data-story': story.slug,
    'data-edition': story.edition,
    'data-languages': story.languages.join(' '),
    'data-rendered': parts.map((part) => part.language).join(' '),
    ...preloaded(fonts),
    ...(!isEmbed && ownLanguage(language)),
    ...(report !== undefined && { 'data-report': escapeHtml(report) }),
    ...(isEmbed && { 'data-embed': '' }),
  };
  // Text first; the shapes are most of the bytes.
  const body = `${parts.map((part) => part.body).join('')}${drawn.shapes}<noscript>${drawn.scriptless}</noscript>`;
  const head = isEmbed
    ? embedMetadata(story, language)
    : metadata(story, language, previewOf(story, language, entries, addresses));
  return filledPage(html, attributes, head, body, [story.slug]).replace(
    '</body>',
    () => `${isEmbed ? '' : linkedData(story, language)}</body>`,
  );
}

/** The address of a story's picture in a language, if there is one. */
function previewOf(
  { slug }: Story,
  language: string,
  entries: readonly StoryEntry[],
  { site }: Addresses,
): string | undefined {
  const entry = entries.find((one) => one.slug === slug);
  return entry?.previews.includes(language) ? `${site}${previewPath(slug, language)}` : undefined;
}
