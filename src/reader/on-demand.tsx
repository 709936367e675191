import { type Component, createSignal, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useSession } from '../session/session';
import { Trouble } from '../ui/Trouble';

/** A component that comes in a file of its own. */
export interface OnDemand<P extends object> {
  (props: P): ReturnType<Component>;
  /** Loads it before it is shown; settles without an error once it is there or has failed. */
  readonly preload: () => Promise<void>;
}

/**
 * A part of the page that is loaded when it is first shown, unless it is there before. Once it is there it is shown at
 * once, as if it had always been; where it cannot be loaded it says so, and can be asked for again.
 */
export function onDemand<P extends object>(load: () => Promise<Component<P>>): OnDemand<P> {
  const [component, setComponent] = createSignal<Component<P>>();
  const [hasFailed, setFailed] = createSignal(false);
  let loading: Promise<void> | undefined;
  async function tryLoading(): Promise<void> {
    setFailed(false);
    try {
      const loaded = await load();
      setComponent(() => loaded);
    } catch {
      loading = undefined;
      setFailed(true);
    }
  }
  const preload = () => (loading ??= tryLoading());
  function Part(props: P) {
    const { t } = useSession().words;
    void preload();
    return (
      <Show
        when={component()}
        fallback={
          <Show when={hasFailed()}>
            <Trouble text={t('partFailed')} action={t('tryAgain')} onAction={() => void preload()} />
          </Show>
        }
      >
        {(loaded) => <Dynamic component={loaded()} {...props} />}
      </Show>
    );
  }
  return Object.assign(Part, { preload });
}
