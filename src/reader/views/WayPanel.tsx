import { createEffect, Match, on, Switch } from 'solid-js';
import { useAppState } from '../../session/app-state';
import { ArticlePanel } from '../article/ArticlePanel';
import { Accounts } from './accounts/Accounts';
import { Gaps } from './Gaps';
import { Relations } from './relations/Relations';
import { Timeline } from './time/Timeline';

/** The way through the story that is open; each begins at its top. */
export function WayPanel() {
  const { way } = useAppState();
  let panel!: HTMLDivElement;
  createEffect(
    on(
      way,
      () => {
        panel.parentElement?.scrollTo(0, 0);
      },
      { defer: true },
    ),
  );
  return (
    <div ref={panel} data-way={way()}>
      <div hidden={way() !== 'article'}>
        <ArticlePanel />
      </div>
      <Switch>
        <Match when={way() === 'accounts'}>
          <Accounts />
        </Match>
        <Match when={way() === 'relations'}>
          <Relations />
        </Match>
        <Match when={way() === 'time'}>
          <Timeline />
        </Match>
        <Match when={way() === 'gaps'}>
          <Gaps />
        </Match>
      </Switch>
    </div>
  );
}
