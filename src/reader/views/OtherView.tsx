import { Dynamic } from 'solid-js/web';
import { useSession } from '../../session/session';
import { Accounts } from './accounts/Accounts';
import { Gaps } from './Gaps';
import { SourcesView } from './sources/SourcesView';
import { Relations } from './relations/Relations';
import { Timeline } from './time/Timeline';

const views = {
  accounts: Accounts,
  sources: SourcesView,
  relations: Relations,
  time: Timeline,
  gaps: Gaps,
  article: undefined,
};

/** The current view of the reading column, where it is another one than the article. */
export function OtherView() {
  const { readingView } = useSession().panels;
  return <Dynamic component={views[readingView()]} />;
}
