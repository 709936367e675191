import { createMemo, lazy, onCleanup, Show, Suspense } from 'solid-js';
import { direction } from '../../i18n/tags';
import { byId, Keyed } from '../../ui/Keyed';
import { useDesk } from '../desk/desk';
import { MarkCard } from '../marking/MarkCard';
import { isSameList } from '../desk/parsed';
import { quotesOf, type Stretch } from '../text/quotes-of';
import styles from './Article.module.css';
import { paintMarks } from './paint-marks';
import { createSelecting } from './selecting';
import { MarkSelected } from './MarkSelected';
import { SentenceRow } from './SentenceRow';
import { rangesOf, type SentenceElement } from './text-places';
import { createWordChooser } from './word-chooser';

const stretchOf = ({ start, exact }: { readonly start: number; readonly exact: string }): Stretch => ({
  from: start,
  to: start + exact.length,
});

// Only a story of several sources asks for it.
const SourceChoice = lazy(() => import('../sources/SourceChoice'));

/** The text of a source as it is worked on, and the choice of one where there are several. */
export function ArticlePane() {
  const { source } = useDesk();
  return (
    <div class={styles.article}>
      <Show when={source.ids().length > 1}>
        <Suspense>
          <SourceChoice />
        </Suspense>
      </Show>
      <Show when={`source ${source.id()}`} keyed>
        <SourcePane />
      </Show>
    </div>
  );
}

/** One text: words are chosen in it by mouse, finger or keys, and become claims. */
function SourcePane() {
  const desk = useDesk();
  const { parsed, source, hand, setHand, t } = desk;
  const { claims } = parsed;
  const { sentences, text, language } = source;
  const elements = new Map<string, HTMLElement>();
  let pane!: HTMLDivElement;
  let chooser!: HTMLDivElement;

  const placed = (): SentenceElement[] =>
    sentences().flatMap(({ id, start }) => {
      const element = elements.get(id);
      return element ? [{ element, start }] : [];
    });
  const ids = createMemo(() => sentences().map(({ id }) => id), [], { equals: isSameList });
  const places = createMemo(() => new Map(ids().map((id, index) => [id, index])));
  const quoted = createMemo(() =>
    claims().flatMap(({ id, quotes }) =>
      quotes.flatMap(({ sentence, start, exact }) =>
        start === undefined || parsed.sourceIdOf(sentence) !== source.id()
          ? []
          : [{ claim: id, ...stretchOf({ start, exact }) }],
      ),
    ),
  );
  const inHand = createMemo((): readonly Stretch[] => {
    const held = hand();
    if (held?.kind === 'claim') return quoted().filter(({ claim }) => claim === held.id);
    return held ? held.quotes.map(stretchOf) : [];
  });

  function mark(stretch: Stretch): void {
    const quotes = quotesOf(text(), sentences(), stretch, language());
    if (quotes.length === 0) return;
    selecting.forget();
    byKeys.choose(stretch);
    setHand({ kind: 'words', quotes });
  }
  /** Opens what is claimed at an offset of the source; one claim after the other where there are several. */
  function openAt(offset: number): void {
    const here = quoted().filter(({ from, to }) => offset >= from && offset <= to);
    const held = hand();
    const at = here.findIndex(({ claim }) => held?.kind === 'claim' && held.id === claim);
    const next = here[(at + 1) % here.length];
    if (next) setHand({ kind: 'claim', id: next.claim });
    byKeys.choose({ from: offset, to: offset });
  }
  const selecting = createSelecting(placed, { mark, openAt });
  const byKeys = createWordChooser(desk, placed, { mark, openAt });
  paintMarks(placed, { claims: quoted, hand: inHand, cursor: byKeys.chosen });

  /** From what is said of a sentence. */
  function backToWords({ key, target }: KeyboardEvent): void {
    const isField = target instanceof HTMLInputElement;
    if (key === 'Escape' || (key === 'Enter' && isField)) chooser.focus({ preventScroll: true });
  }
  /** The boxes of the words in hand, px from the window's top left. */
  const anchor = () => {
    const all = placed();
    return inHand()
      .flatMap((stretch) => rangesOf(all, stretch))
      .map((range) => range.getBoundingClientRect());
  };
  const opensParagraph = (index: number): boolean => {
    const [before, now] = [sentences()[index - 1], sentences()[index]];
    if (!before || !now) return false;
    return text()
      .slice(before.start + before.exact.length, now.start)
      .includes('\n');
  };

  return (
    <div class={styles.pane} ref={pane}>
      {/* As the map: Orca says nothing of an application alone, and gives no keys to one with nothing in it. */}
      <div class={styles.keyed} role="application">
        <div
          class={styles.chooser}
          ref={(element) => {
            chooser = element;
            byKeys.takeKeys(element);
          }}
          role="application"
          data-chooser
          aria-label={t('chooseWords')}
          aria-describedby="studio-keys"
        >
          <span role="img" aria-label={t('chooseWords')} />
        </div>
      </div>
      <p class={styles.keys} id="studio-keys">
        {t('chooseWordsKeys')}
      </p>
      <ol
        class={styles.text}
        lang={language()}
        dir={direction(language())}
        onPointerDown={selecting.press}
        ref={(element) => element.addEventListener('keydown', backToWords)}
      >
        <Keyed each={sentences()} by={byId}>
          {(item) => {
            // A row is gone through when its own sentence changes, not with every other.
            const sentence = createMemo(item);
            const index = createMemo(() => places().get(sentence().id) ?? 0);
            const isFirst = createMemo(() => opensParagraph(index()));
            return (
              <SentenceRow
                sentence={sentence()}
                number={index() + 1}
                opensParagraph={isFirst()}
                isLast={index() === ids().length - 1}
                ref={(element) => {
                  const { id } = sentence();
                  elements.set(id, element);
                  onCleanup(() => {
                    if (elements.get(id) === element) elements.delete(id);
                  });
                }}
              />
            );
          }}
        </Keyed>
      </ol>
      <Show when={!hand()}>
        <MarkSelected selected={selecting.byFinger()} onMark={mark} />
      </Show>
      <Show when={hand()} keyed>
        {(held) => (
          <MarkCard
            held={held}
            pane={pane}
            anchor={anchor}
            onClose={() => {
              setHand(undefined);
              getSelection()?.removeAllRanges();
              chooser.focus({ preventScroll: true });
            }}
          />
        )}
      </Show>
    </div>
  );
}
