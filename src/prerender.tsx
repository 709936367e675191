import { Dynamic, renderToString } from 'solid-js/web';
import { legendRows } from './cartography/rows';
import { direction } from './i18n/tags';
import { AboutPage } from './reader/about/AboutPage';
import { createLibrary } from './library/library';
import { LibraryPage } from './library/LibraryPage';
import { StaticEvidence } from './reader/evidence/static/StaticEvidence';
import { EmbedPage } from './EmbedPage';
import { StoryPage } from './StoryPage';
import { createSession, type Session, SessionProvider, useSession } from './session/session';
import type { Story } from './story/model';
import { storyPage } from './story/pages';
import type { StoryEntry } from './story/story-entry';
import { PatternTiles } from './ui/paint/PatternTiles';
import { frameOf } from './vector/frame';
import type { Basemap } from './vector/scene';
import { madeSights } from './vector/sights';
import { MapShapes, type VectorMapParts, VectorMap } from './vector/VectorMap';

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
): string {
  const body = renderToString(() => (
    <Dynamic
      component={isEmbed ? EmbedPage : StoryPage}
      story={story}
      entries={entries}
      map={() => {
        const session = useSession();
        const parts = vectorMapOf(session, basemap, isEmbed);
        return <VectorMap {...parts} label={session.words.of(story.title)} hasShapes />;
      }}
    />
  ));
  // A form, so that radio buttons of two languages are not one group.
  return `<form lang="${language}" dir="${direction(language)}" data-prerendered>${body}</form>`;
}

/** The shapes and patterns that the vector maps of all languages refer to. */
export function renderShapes(story: Story, basemap: Basemap, isEmbed: boolean): string {
  return renderToString(() => (
    <>
      <PatternTiles rows={legendRows(story)} />
      <MapShapes
        {...vectorMapOf(
          createSession(() => story),
          basemap,
          isEmbed,
        )}
      />
    </>
  ));
}

function vectorMapOf(session: Session, basemap: Basemap, isEmbed: boolean): VectorMapParts {
  const { story } = session;
  // An embedded map links to the evidence in the whole page, in a new tab.
  const whole = isEmbed ? `./${storyPage(story().slug, session.reading.language())}` : '';
  const frame = frameOf(story().views.first);
  return {
    view: session.view(),
    basemap,
    frame,
    sights: madeSights(frame, session.words.direction() === 'rtl'),
    id: story().slug,
    hrefOf: (feature) => `${whole}#feature=${feature}`,
    target: isEmbed ? '_blank' : undefined,
  };
}

/** All evidence of a story, reachable by its fragment without scripts. */
export function renderEvidence(story: Story): string {
  return renderToString(() => {
    const session = createSession(() => story);
    return (
      <SessionProvider value={session}>
        <StaticEvidence />
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
        <PatternTiles rows={session.layers.rows()} />
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

/** The aspect ratio of a story's prerendered map: width by height. */
export function frameRatio(story: Story): number {
  const { width, height } = frameOf(story.views.first);
  return width / height;
}
