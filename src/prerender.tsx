import { Dynamic, renderToString } from 'solid-js/web';
import { legendRows } from './cartography/rows';
import { direction } from './i18n/languages';
import { StaticEvidence } from './panels/StaticEvidence';
import { EmbedPage } from './EmbedPage';
import { StoryPage } from './StoryPage';
import { createAppState, StateProvider } from './state/app-state';
import type { Story } from './story/model';
import { PatternTiles } from './ui/PatternTiles';
import { frameOf } from './vector/frame';
import type { Ground } from './vector/scene';
import { VectorMap } from './vector/VectorMap';

/**
 * A story's page as a reader first sees it, in a language, with the map as vectors: HTML without a script. Of
 * several on one page only the first has the shapes; the others show the same ones.
 */
export function renderPage(
  story: Story,
  ground: Ground,
  language: string,
  { sharesShapes, isEmbed }: { sharesShapes: boolean; isEmbed: boolean },
): string {
  const frame = frameOf(story.views.first);
  // The evidence of a map in a frame is in the whole page, which opens beside.
  const whole = isEmbed ? `./${story.slug}.${language}.html` : '';
  const body = renderToString(() => (
    <Dynamic
      component={isEmbed ? EmbedPage : StoryPage}
      story={story}
      map={() => {
        const state = createAppState(story);
        return (
          <VectorMap
            view={state.view()}
            ground={ground}
            frame={frame}
            id={story.slug}
            sharesShapes={sharesShapes}
            label={state.words.of(story.title)}
            hrefOf={(feature) => `${whole}#feature=${feature}`}
            target={isEmbed ? '_blank' : undefined}
          />
        );
      }}
    />
  ));
  const tiles = sharesShapes ? '' : renderToString(() => <PatternTiles rows={legendRows(story)} />);
  // A form, so that the switches of one language are no others' than its own.
  return `${tiles}<form lang="${language}" dir="${direction(language)}" data-first>${body}</form>`;
}

/** All evidence of a story, to be reached by its address where no script runs. */
export function renderEvidence(story: Story): string {
  return renderToString(() => {
    const state = createAppState(story);
    return (
      <StateProvider value={state}>
        <StaticEvidence />
      </StateProvider>
    );
  });
}

/** The shape of a story's first picture: its width by its height. */
export function pictureRatio(story: Story): number {
  const { width, height } = frameOf(story.views.first);
  return width / height;
}
