import { createEffect, createSignal, onCleanup, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { reload } from '../../ui/reload';
import { Trouble } from '../../ui/Trouble';
import { OverDrawnMap } from './OverDrawnMap';
import { createDrawnView } from './drawn-view';
import styles from '../MapView.module.css';
import VectorView from './VectorView';

/** The key of the words for why there is no live map: not supported, not loaded, or lost. */
export type Why = 'mapFailed' | 'engineFailed' | 'contextLost';

/** The vector map as the fallback, with the reason. */
export default function WithoutEngine(props: { why: Why; legend: HTMLElement | undefined }) {
  const session = useSession();
  const { t } = session.words;
  const frame = createDrawnView(session);
  const [isUp, setUp] = createSignal(false);
  const [isRead, setRead] = createSignal(false);
  let container!: HTMLDivElement;
  session.mapStatus.setLive(false);
  onCleanup(() => session.mapStatus.setLive(true));
  // The picture is exported from the live map only.
  createEffect(() => session.picture.wish() && session.picture.end('failed'));
  return (
    <div class={styles.frame} ref={container}>
      <VectorView
        id="fallback"
        frame={frame()}
        onUp={() => {
          setUp(true);
          session.mapStatus.setDrawn(true);
        }}
      />
      <Show when={isUp()}>
        <OverDrawnMap container={container} frame={frame()} legend={props.legend} />
      </Show>
      <Show when={!isRead()}>
        <Trouble
          text={t(props.why)}
          action={props.why === 'mapFailed' ? undefined : t('reload')}
          onAction={reload}
          close={t('close')}
          onClose={() => setRead(true)}
          isOverMap
        />
      </Show>
    </div>
  );
}
