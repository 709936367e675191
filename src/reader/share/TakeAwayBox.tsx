import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { pageAddress } from '../../session/address/page-address';
import { today } from '../../session/today';
import { canKeep } from '../../site-files/kept-table';
import { studioPage } from '../../story/pages';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Keyed } from '../../ui/Keyed';
import { onDemand } from '../on-demand';
import { CopyButton } from '../shell/CopyButton';
import { citation } from './citation';
import { downloads } from './downloads';
import { EmbedCode } from './EmbedCode';
import { PictureButton } from './PictureButton';
import { PrintButtons } from './PrintButtons';
import { ShareLink } from './ShareLink';
import styles from './TakeAwayBox.module.css';

/** Only of stories that have a table of events. */
const KeepTable = onDemand(() => import('../dataset/KeepTable').then((module) => module.KeepTable));

/** The share dialog's contents. The citation is also shown as text, to select where the clipboard is denied. */
export function TakeAwayBox(props: { onClose: () => void }) {
  const session = useSession();
  const { t } = session.words;
  const address = () => pageAddress(session.address(), session.story().slug);
  const cite = () => citation(undefined, session, address(), today());
  return (
    <>
      <div class={styles.head}>
        <h2 class={styles.title}>{t('takeAway')}</h2>
        <IconButton icon="close" name={t('close')} onPress={() => props.onClose()} />
      </div>
      <div class={styles.body}>
        <ShareLink address={address} />
        <section class={styles.part}>
          <h3 class={styles.subtitle}>{t('citeView')}</h3>
          <div class={styles.citation} data-citation>
            <For each={cite().split('\n')}>{(line) => <p dir="auto">{line}</p>}</For>
          </div>
          <p class={styles.actions}>
            <CopyButton text={cite} label={t('copyCitation')} icon="quote" class={styles.action} />
          </p>
        </section>
        <PrintButtons />
        <Show when={session.mapStatus.isLive()}>
          <PictureButton />
        </Show>
        {/* The single file has no address that others could open. */}
        <Show when={import.meta.env.MODE !== 'single'}>
          <EmbedCode />
        </Show>
        <Show when={canKeep() && session.story().dataset}>
          {(dataset) => <KeepTable dataset={dataset()} />}
        </Show>
        <section class={styles.part}>
          <h3 class={styles.subtitle}>{t('dataTitle')}</h3>
          <ul class={styles.files}>
            <Keyed each={downloads(session.story())} by={({ name }) => name}>
              {(file) => (
                <li>
                  <a
                    class={styles.file}
                    href={file().href}
                    download={`${session.story().slug}-${file().name}`}
                  >
                    <bdi class={styles.fileName} dir="ltr">
                      {file().name}
                    </bdi>
                    <span class={styles.about}>{t(file().about)}</span>
                  </a>
                </li>
              )}
            </Keyed>
          </ul>
          <Show when={import.meta.env.MODE !== 'single'}>
            <p class={styles.actions}>
              <a class={styles.action} href={`./${studioPage}#open=${session.story().slug}`}>
                <Icon name="layers" />
                {t('openInStudio')}
              </a>
            </p>
          </Show>
        </section>
      </div>
    </>
  );
}
