import { lazy, Show, Suspense } from 'solid-js';
import { helpPage } from '../story/pages';
import { PageHead } from '../ui/head/PageHead';
import { IconButton } from '../ui/IconButton';
import { type Desk, DeskProvider, studioLanguage } from './desk/desk';
import { listenForKeys } from './desk/keys';
import { saveDocument } from './desk/save-document';
import { createTitleFocus } from './desk/title-focus';
import buttons from './fields/Buttons.module.css';
import { Start } from './start/Start';
import styles from './Studio.module.css';

// Loaded with the first text.
const DeskView = lazy(() => import('./desk/DeskView'));
const PublishButton = lazy(async () => {
  const { publishWords } = await import('./publish/publish-words');
  await publishWords.load(studioLanguage());
  return import('./publish/PublishButton');
});

/** The studio: its header, and below it the start or the document on the desk. */
export function StudioPage(props: { desk: Desk }) {
  const { desk } = props;
  const { work, words, t } = desk;
  const history = () => work.open()?.history;
  listenForKeys(desk);
  const takeTitle = createTitleFocus();
  return (
    <DeskProvider value={desk}>
      <div class={styles.page}>
        <PageHead
          t={words.t}
          language={desk.language()}
          theme={desk.theme()}
          onLanguage={(next) => void desk.chooseLanguage(next)}
          onTheme={desk.setTheme}
        >
          <span class={styles.studio}>{t('studio')}</span>
          <a class={styles.help} href={`./${helpPage(desk.language())}`} target="_blank" rel="noopener">
            {t('help')}
          </a>
          <Show when={history()}>
            {(now) => (
              <div class={styles.document}>
                <IconButton
                  icon="undo"
                  name={t('undo')}
                  isMirrored={words.direction() === 'rtl'}
                  isDisabled={now().done.length === 0}
                  onPress={work.undo}
                />
                <IconButton
                  icon="redo"
                  name={t('redo')}
                  isMirrored={words.direction() === 'rtl'}
                  isDisabled={now().undone.length === 0}
                  onPress={work.redo}
                />
                <span
                  class={styles.saved}
                  role="status"
                  data-saved={work.isSaved() ? '' : undefined}
                  title={work.isSaved() ? undefined : t('isInBrowser')}
                >
                  {t(work.isSaved() ? 'isInFile' : 'isNotInFile')}
                </span>
                <button type="button" class={buttons.primary} onClick={() => void saveDocument(desk)}>
                  {t(desk.folder() ? 'saveFolder' : 'saveFile')}
                </button>
                <Suspense>
                  <PublishButton />
                </Suspense>
                <button type="button" class={buttons.plain} onClick={() => work.close()}>
                  {t('otherStories')}
                </button>
              </div>
            )}
          </Show>
        </PageHead>
        <Show when={work.trouble() === 'elsewhere' || work.trouble() === 'gone'}>
          <p class={styles.trouble} role="alert">
            {t(work.trouble() === 'gone' ? 'documentGone' : 'openElsewhere')}
          </p>
        </Show>
        <Show when={work.open()?.id} keyed fallback={<Start titleRef={takeTitle} />}>
          <Suspense>
            <DeskView titleRef={takeTitle} />
          </Suspense>
        </Show>
      </div>
    </DeskProvider>
  );
}
