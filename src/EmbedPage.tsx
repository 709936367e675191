import { Show } from 'solid-js';
import styles from './EmbedPage.module.css';
import { type MapComponent, MapStage } from './MapStage';
import { DateBar } from './reader/parts';
import { EvidencePanel } from './reader/evidence/EvidencePanel';
import { WholeLink } from './reader/shell/WholeLink';
import { SessionProvider } from './session/session';
import { createPageSession } from './session/page-session';
import type { Story } from './story/model';

/** A story's map alone, for a frame in another page: evidence stands beside it, and a link leads to the rest. */
export function EmbedPage(props: { story: Story; map: MapComponent; prerenderedMap?: Element | undefined }) {
  const session = createPageSession(() => props.story);
  return (
    <SessionProvider value={session}>
      <div class={styles.page} lang={session.words.mark().lang} dir={session.words.mark().dir}>
        <main class={styles.main} data-chosen={session.selection.chosen() ? '' : undefined}>
          <div class={styles.stage}>
            <MapStage
              map={props.map}
              prerenderedMap={props.prerenderedMap}
              legend={{ isOpenAtFirst: false, isHeldOpen: false }}
            />
            <Show when={session.situations.current()}>
              <DateBar />
            </Show>
          </div>
          <Show when={session.selection.chosen()}>
            <div class={styles.evidence}>
              <EvidencePanel />
            </div>
          </Show>
        </main>
        <WholeLink />
      </div>
    </SessionProvider>
  );
}
