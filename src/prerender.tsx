import { Show } from 'solid-js';
import { Dynamic, renderToString } from 'solid-js/web';
// Pages in all languages are rendered here.
import './i18n/all-words';
import { direction } from './i18n/tags';
import { AboutPage } from './reader/about/AboutPage';
import { createLibrary } from './library/library';
import { LibraryPage } from './library/LibraryPage';
import { EvidencePage } from './reader/evidence/static/EvidencePage';
import { StaticEvidence } from './reader/evidence/static/StaticEvidence';
import { StaticNav } from './reader/evidence/static/StaticNav';
import { EmbedPage } from './EmbedPage';
import { StoryPage } from './StoryPage';
import { createSession, type Session, SessionProvider, useSession } from './session/session';
import sourceStyles from './reader/article/Sources.module.css?inline';
import dateStyles from './reader/dates/DateBar.module.css?inline';
import { DateBar, SourceTexts, TransferKey } from './reader/parts';
import type { Story } from './story/model';
import { evidencePage } from './story/pages';
import type { StoryEntry } from './story/story-entry';
import { PatternTiles } from './ui/paint/PatternTiles';
import { frameOf } from './vector/frame';
import type { Basemap } from './vector/scene';
import { madeSights } from './vector/sights';
import { MapShapes, type VectorMapParts, VectorMap } from './vector/VectorMap';

// What is loaded on demand in a page is there when it is prerendered.
await Promise.all([DateBar.preload(), SourceTexts.preload(), TransferKey.preload()]);

/**
 * A story's page in a language with the vector map: HTML without a script. Its map refers to the shapes of
 * `renderShapes`.
 */
export function renderPage(
  story: Story,
  basemap: Basemap,
  language: string,
  isEmbed: boolean,
  entries: readonly StoryEntry[],
  isWhole: boolean,
): string {
  const evidence = evidenceAt(story, language, isWhole);
  const body = renderToString(() => (
    <Dynamic
      component={isEmbed ? EmbedPage : StoryPage}
      story={story}
      entries={entries}
      map={() => {
        const session = useSession();
        const parts = vectorMapOf(session, basemap, isEmbed, evidence);
        return <VectorMap {...parts} label={session.words.of(story.title)} hasShapes />;
      }}
    />
  ));
  // Links that need no script lead to where the evidence is.
  const linked = body.replaceAll('href="#sentence=', `href="${evidence}#sentence=`);
  // A form, so that radio buttons of two languages are not one group.
  return `<form lang="${language}" dir="${direction(language)}" data-prerendered>${linked}</form>`;
}

/** The shapes and patterns that the vector maps of all languages refer to. */
export function renderShapes(story: Story, basemap: Basemap, isEmbed: boolean, isWhole: boolean): string {
  const session = createSession(() => story);
  const evidence = evidenceAt(story, session.reading.language(), isWhole);
  return renderToString(() => (
    <>
      <PatternTiles story={story} />
      <MapShapes {...vectorMapOf(session, basemap, isEmbed, evidence)} />
    </>
  ));
}

/** The page that has a story's evidence; empty where the map's own has it. */
const evidenceAt = ({ slug }: Story, language: string, isWhole: boolean) =>
  isWhole ? '' : `./${evidencePage(slug, language)}`;

function vectorMapOf(session: Session, basemap: Basemap, isEmbed: boolean, evidence: string): VectorMapParts {
  const { story } = session;
  const frame = frameOf(story().views.first);
  return {
    view: session.view(),
    basemap,
    frame,
    sights: madeSights(frame, session.words.direction() === 'rtl'),
    id: story().slug,
    hrefOf: (feature) => `${evidence}#feature=${feature}`,
    // An embedded map links out of its frame.
    target: isEmbed ? '_blank' : undefined,
  };
}

/**
 * What a story's page has for readers without scripts alone: the way to the evidence, or, in a page that has no other
 * beside it, all evidence, reachable by its fragment.
 */
export function renderScriptless(story: Story, isWhole: boolean): string {
  return renderToString(() => {
    const session = createSession(() => story);
    return (
      <SessionProvider value={session}>
        <StaticNav evidence={evidenceAt(story, session.reading.language(), isWhole)} />
        <Show when={isWhole}>
          <StaticEvidence closeTo="#prerendered" />
        </Show>
      </SessionProvider>
    );
  });
}

/**
 * The body of the page with all evidence of a story in a language: HTML without a script. Of a story with several dates
 * it has a map for each.
 */
export function renderEvidence(story: Story, basemap: Basemap, language: string): string {
  return renderToString(() => {
    const session = createSession(() => story);
    return (
      <SessionProvider value={session}>
        <PatternTiles story={story} />
        <EvidencePage
          language={language}
          mapOf={(dated) => {
            const parts = vectorMapOf(dated, basemap, false, '');
            const date = dated.situations.current()?.date ?? '';
            return (
              <VectorMap
                {...parts}
                id={`${parts.id}-${date}`}
                label={`${dated.words.of(story.title)}, ${dated.words.date(date)}`}
              />
            );
          }}
        />
      </SessionProvider>
    );
  });
}

/**
 * The body of the page about a story's map in a language: HTML without a script.
 * @param report where to report errors: a mailto: or https: URL, if there is one
 */
export function renderAbout(story: Story, language: string, report: string | undefined): string {
  return renderToString(() => {
    const session = createSession(() => story);
    return (
      <SessionProvider value={session}>
        <PatternTiles story={story} />
        <AboutPage language={language} report={report} />
      </SessionProvider>
    );
  });
}

/** The page of all stories in a language of the interface: HTML without a script. */
export function renderLibrary(entries: readonly StoryEntry[], language: string): string {
  const body = renderToString(() => <LibraryPage library={createLibrary(entries)} />);
  return `<form lang="${language}" dir="${direction(language)}" data-prerendered>${body}</form>`;
}

/**
 * CSS of the parts that the live page loads on demand and a story's prerendered page shows at once. Empty for a story of
 * one date and one source.
 */
export const partStyles = ({ situations, texts }: Story): string =>
  [situations ? dateStyles : '', texts.length > 1 ? sourceStyles : ''].join('');

/** The aspect ratio of a story's prerendered map: width by height. */
export function frameRatio(story: Story): number {
  const { width, height } = frameOf(story.views.first);
  return width / height;
}
