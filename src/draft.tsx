import 'virtual:fonts.css';
import 'virtual:themes.css';
import './ui/base.css';
import './ui/print.css';
import './vector/vector-map.css';
import { createEffect, ErrorBoundary, on } from 'solid-js';
import { render } from 'solid-js/web';
import { interfaceLanguageFor } from './i18n/languages';
import type { MapComponent } from './MapStage';
import { Notice } from './reader/shell/Notice';
import { createWords } from './session/words';
import { StoryPage } from './StoryPage';
import { studioPage } from './story/pages';
import { DraftMap } from './studio/preview/page/DraftMap';
import { openDraft } from './studio/preview/page/draft';
import { keepFrameManners } from './studio/preview/page/frame-manners';
import { PatternTiles } from './ui/paint/PatternTiles';

const page = document.getElementById('page');
if (!page) throw new Error('preview.html: found no #page; expected the element to fill');
// By itself the page has nothing to show.
if (parent === window) location.replace(new URL(studioPage, document.baseURI));
else await show(page);

async function show(element: HTMLElement): Promise<void> {
  const draft = await openDraft();
  keepFrameManners(draft);
  const map: MapComponent = (props) => <DraftMap draft={draft} legend={props.legend} />;
  const words = createWords(() => interfaceLanguageFor(document.documentElement.lang));
  render(
    () => (
      <ErrorBoundary
        fallback={(error: unknown, reset) => {
          console.error(error);
          // As it is after the next edit, it may be shown.
          createEffect(on(draft.story, reset, { defer: true }));
          return (
            <Notice
              words={words}
              text={words.t('partFailed')}
              action={words.t('tryAgain')}
              onAction={reset}
            />
          );
        }}
      >
        <PatternTiles story={draft.story()} />
        <StoryPage story={draft.story()} map={map} />
      </ErrorBoundary>
    ),
    element,
  );
}
