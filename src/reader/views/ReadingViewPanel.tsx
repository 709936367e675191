import { createEffect, on, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { ArticlePanel } from '../article/ArticlePanel';
import { OtherView } from '../parts';

/** The current view of the reading column; scrolled to its top when the view changes. */
export function ReadingViewPanel() {
  const { readingView } = useSession().panels;
  let panel!: HTMLDivElement;
  createEffect(
    on(
      readingView,
      () => {
        panel.parentElement?.scrollTo(0, 0);
      },
      { defer: true },
    ),
  );
  return (
    <div ref={panel} data-reading-view={readingView()}>
      <div hidden={readingView() !== 'article'}>
        <ArticlePanel />
      </div>
      <Show when={readingView() !== 'article'}>
        <OtherView />
      </Show>
    </div>
  );
}
