import { type JSX, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { pageAddress } from '../../session/address/page-address';
import { today } from '../../session/today';
import { IconButton } from '../../ui/IconButton';
import { Icon } from '../../ui/Icon';
import { CopyButton } from '../shell/CopyButton';
import styles from './Evidence.module.css';
import { citation } from '../share/citation';

/** The head of an evidence card: what kind of thing it is, its name, the way to it on the map, how to cite it, and the way out. */
export function CardHead(props: { kicker: JSX.Element; name: JSX.Element; children?: JSX.Element }) {
  const session = useSession();
  const { t } = session.words;
  const cite = () =>
    citation(
      session.selection.chosen(),
      session,
      pageAddress(session.address(), session.story().slug),
      today(),
    );
  const isOnMap = () =>
    session
      .evidence()
      .featuresBy(session.selection.chosenFeatures())
      .some(({ geometry }) => geometry);
  return (
    <header class={styles.head}>
      <div class={styles.headLine}>
        <p class={styles.kicker}>{props.kicker}</p>
        <IconButton
          icon="close"
          name={t('closeEvidence')}
          onPress={() => session.selection.choose(undefined)}
        />
      </div>
      <h2 class={styles.name} tabIndex={-1}>
        {props.name}
      </h2>
      <div class={styles.headFoot}>
        <div>
          <Show when={props.children}>{props.children}</Show>
        </div>
        <div class={styles.actions}>
          <Show when={isOnMap()}>
            <button
              type="button"
              class={styles.action}
              onClick={() => session.camera.zoomTo(session.selection.chosenFeatures())}
            >
              <Icon name="target" />
              {t('zoomToThis')}
            </button>
          </Show>
          <CopyButton text={cite} label={t('copyCitation')} icon="quote" class={styles.action} />
        </div>
      </div>
    </header>
  );
}
