import { Match, Switch } from 'solid-js';
import { useSession } from '../../session/session';
import { Accounts } from './accounts/Accounts';
import { Gaps } from './Gaps';
import { Relations } from './relations/Relations';
import { Timeline } from './time/Timeline';

/** The current view of the reading column, where it is another one than the article. */
export function OtherView() {
  const { readingView } = useSession().panels;
  return (
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
  );
}
