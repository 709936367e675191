import { Dynamic, renderToString } from 'solid-js/web';
import { legendRows } from './cartography/rows';
import { direction } from './i18n/languages';
import { AboutPage } from './reader/about/AboutPage';
import { StaticEvidence } from './reader/evidence/static/StaticEvidence';
import { EmbedPage } from './EmbedPage';
import { StoryPage } from './StoryPage';
import { createSession, type Session, SessionProvider, useSession } from './session/session';
import type { Story } from './story/model';
import { storyPage } from './story/pages';
import { PatternTiles } from './ui/paint/PatternTiles';
import { frameOf } from './vector/frame';
import type { Ground } from './vector/scene';
import { madeSights } from './vector/sights';
import { MapShapes, type Picture, VectorMap } from './vector/VectorMap';

/**
 * A story's page as a reader first sees it, in a language, with the map as vectors: HTML without a script. The shapes
 * of its map are those of `renderShapes`.
 */
export function renderPage(story: Story, ground: Ground, language: string, isEmbed: boolean): string {
  const body = renderToString(() => (
    <Dynamic
      component={isEmbed ? EmbedPage : StoryPage}
      story={story}
      map={() => {
        const session = useSession();
        const picture = pictureOf(session, ground, isEmbed);
        return <VectorMap {...picture} label={session.words.of(story.title)} hasShapes />;
      }}
    />
  ));
  // A form, so that the switches of one language are no others' than its own.
  return `<form lang="${language}" dir="${direction(language)}" data-first>${body}</form>`;
}

/** What the pictures of a page refer to in every language: the shapes of the map, and their patterns. */
export function renderShapes(story: Story, ground: Ground, isEmbed: boolean): string {
  return renderToString(() => (
    <>
      <PatternTiles rows={legendRows(story)} />
      <MapShapes
        {...pictureOf(
          createSession(() => story),
          ground,
          isEmbed,
        )}
      />
    </>
  ));
}

function pictureOf(session: Session, ground: Ground, isEmbed: boolean): Picture {
  const { story } = session;
  // The evidence of a map in a frame is in the whole page, which opens beside.
  const whole = isEmbed ? `./${storyPage(story().slug, session.words.language())}` : '';
  const frame = frameOf(story().views.first);
  return {
    view: session.view(),
    ground,
    frame,
    sights: madeSights(frame, session.words.direction() === 'rtl'),
    id: story().slug,
    hrefOf: (feature) => `${whole}#feature=${feature}`,
    target: isEmbed ? '_blank' : undefined,
  };
}

/** All evidence of a story, to be reached by its address where no script runs. */
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
 * What the page about a story's map says in a language: HTML without a script.
 * @param report where errors are to be reported: a mailto: or https: address, if there is one
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

/** The shape of a story's first picture: its width by its height. */
export function pictureRatio(story: Story): number {
  const { width, height } = frameOf(story.views.first);
  return width / height;
}
