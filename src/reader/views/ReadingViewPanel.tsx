import { createEffect, Match, on, Switch } from 'solid-js';
import { useSession } from '../../session/session';
import { ArticlePanel } from '../article/ArticlePanel';
import { Accounts } from './accounts/Accounts';
import { Gaps } from './Gaps';
import { Relations } from './relations/Relations';
import { Timeline } from './time/Timeline';

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
      <Switch>
        <Match when={readingView() === 'accounts'}>
          <Accounts />
        </Match>
        <Match when={readingView() === 'relations'}>
          <Relations />
        </Match>
        <Match when={readingView() === 'time'}>
          <Timeline />
        </Match>
        <Match when={readingView() === 'gaps'}>
          <Gaps />
        </Match>
      </Switch>
    </div>
  );
}
