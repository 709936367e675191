import { createEffect, createMemo, createSignal, on, Show } from 'solid-js';
import { Choices } from '../../ui/Choices';
import { IconButton } from '../../ui/IconButton';
import { studioLanguage, useDesk } from '../desk/desk';
import { saveDocument } from '../desk/save-document';
import buttons from '../fields/Buttons.module.css';
import { likelyWidth } from './frame-size';
import { createGround } from '../ground/create-ground';
import { settingOf } from '../ground/setting';
import { linkChoice } from './linked-choice';
import type { Command, FromPreview } from './messages';
import styles from './Preview.module.css';
import { PreviewFrame } from './PreviewFrame';
import { createPreviewLine } from './preview-line';
import { createShownDraft } from './shown-draft';
import { previewWords } from './words';

await previewWords.load(studioLanguage());

/** The reader's page with the story that is on the desk: it follows each edit, and what is chosen in either. */
export default function PreviewPanel(props: { isShown: boolean }) {
  const desk = useDesk();
  const { parsed, work, words } = desk;
  const t = previewWords.create(desk.language);
  const [width, setWidth] = createSignal(likelyWidth());
  const [isWide, setWide] = createSignal(false);
  const [isUnpublished, setUnpublished] = createSignal(false);
  let frame: HTMLIFrameElement | undefined;

  const tell = createPreviewLine(() => frame, hear);
  const { story, shown } = createShownDraft(desk, () => props.isShown);
  const ground = createGround(() => settingOf(parsed.story(), parsed.languages()));
  const choice = linkChoice(desk, tell);
  createEffect(() => {
    const now = story();
    if (now) tell()?.({ kind: 'story', story: now });
  });
  createEffect(() => {
    const now = ground.ground();
    if (now || ground.state() !== 'waiting') tell()?.({ kind: 'ground', ground: now });
  });
  createEffect(() => tell()?.({ kind: 'look', language: desk.language(), theme: desk.theme() }));
  createEffect(
    on(
      desk.files,
      () => {
        setUnpublished(false);
        choice.forget();
      },
      { defer: true },
    ),
  );

  const commands: Readonly<Record<Command, () => void>> = {
    undo: work.undo,
    redo: work.redo,
    save: () => void saveDocument(desk),
  };
  function hear(message: FromPreview): void {
    setUnpublished(message.kind === 'unpublished');
    if (message.kind === 'command') commands[message.command]();
    else if (message.kind === 'chosen') choice.open(message);
  }

  /** What is to be said of the page, the most urgent first. */
  const note = createMemo(() => {
    const unclaimed = choice.unclaimed();
    if (unclaimed?.kind === 'shape') return t('noClaim', { name: unclaimed.name });
    if (unclaimed) return t('noClaimInSentence');
    if (isUnpublished()) return t('unpublished');
    const now = shown();
    if (now.kind === 'partly') return t('partly', { count: words.number(now.count) });
    return t(now.kind === 'whole' ? 'title' : now.kind);
  });
  return (
    <section
      class={styles.preview}
      data-preview={shown().kind}
      data-wide={isWide() && props.isShown ? '' : undefined}
      data-away={props.isShown ? undefined : ''}
      aria-labelledby="preview-title"
      inert={!props.isShown}
    >
      <div class={styles.tools}>
        <h2 class="visually-hidden" id="preview-title">
          {t('title')}
        </h2>
        <p class={styles.note} role="status">
          {note()}
        </p>
        <Choices
          name="preview-width"
          label={t('width')}
          options={[
            { value: 'phone', label: t('phone') },
            { value: 'desk', label: t('desk') },
          ]}
          value={width()}
          onChoose={setWidth}
        />
        <span class={styles.wide}>
          <IconButton
            icon={isWide() ? 'shrink' : 'expand'}
            name={t('wide')}
            isPressed={isWide()}
            onPress={() => setWide((before) => !before)}
          />
        </span>
      </div>
      <Show when={ground.state() === 'failed'}>
        <p class={styles.trouble} role="alert">
          {t('groundFailed')}{' '}
          <button type="button" class={buttons.plain} onClick={ground.retry}>
            {t('tryAgain')}
          </button>
        </p>
      </Show>
      <PreviewFrame
        title={t('title')}
        width={width()}
        isShown={props.isShown}
        ref={(element) => {
          frame = element;
        }}
      />
    </section>
  );
}
