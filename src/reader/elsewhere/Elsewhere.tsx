import { ErrorBoundary, lazy, Show, Suspense } from 'solid-js';
import { useEntries } from '../../session/entries';
import { useSession } from '../../session/session';

// Loaded on demand: most of what is chosen is in one story only.
const ElsewhereList = lazy(() => import('./ElsewhereList'));

/** What other stories say of the feature or the actor that is chosen, where they say anything. */
export function Elsewhere() {
  const session = useSession();
  const entries = useEntries();
  /** As the list of stories has it: "feature=goma". */
  const thing = () => {
    const choice = session.selection.chosen();
    const shared = entries().find(({ slug }) => slug === session.story().slug)?.shared ?? [];
    const name = choice && `${choice.kind}=${choice.id}`;
    return name !== undefined && shared.includes(name) ? name : undefined;
  };
  return (
    <Show when={thing()}>
      {(name) => (
        <ErrorBoundary fallback={null}>
          <Suspense>
            <ElsewhereList thing={name()} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Show>
  );
}
