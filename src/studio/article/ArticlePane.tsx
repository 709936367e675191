import { createEffect, createMemo, createSignal, For, onCleanup, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useDesk } from '../desk/desk';
import { mergeWithNext, splitSentence } from '../edits/sentences';
import { MarkCard } from '../marking/MarkCard';
import { quotesOf, type Stretch } from '../text/quotes-of';
import styles from './Article.module.css';
import { depthsOf } from './depths';
import { clearHighlights, paint } from './highlights';
import { SentenceRow } from './SentenceRow';
import { offsetAt, rangesOf, selectedStretch, type SentenceElement } from './text-places';
import { chosenBy, type Cursor, type Step, stepped, withEdgeMoved, wordAt, wordsIn } from './word-cursor';

/** The article as it is worked on: words are chosen in it by mouse, finger or keys, and become claims. */
export function ArticlePane() {
  const { parsed, hand, setHand, work, t, tell, words: interfaceWords } = useDesk();
  const { sentences, text, language, claims } = parsed;
  const elements = new Map<string, HTMLElement>();
  let pane!: HTMLDivElement;
  let chooser!: HTMLDivElement;
  let isPressed = false;
  const words = createMemo(() => wordsIn(sentences(), language()));
  const [cursor, setCursor] = createSignal<Cursor>();
  const [isByFinger, setByFinger] = createSignal(false);
  const [selected, setSelected] = createSignal<Stretch>();

  const placed = (): SentenceElement[] =>
    sentences().flatMap(({ id, start }) => {
      const element = elements.get(id);
      return element ? [{ element, start }] : [];
    });
  const quotesOfClaims = createMemo(() =>
    claims().flatMap(({ id, quotes }) =>
      quotes.flatMap(({ start, exact }) =>
        start === undefined ? [] : [{ claim: id, from: start, to: start + exact.length }],
      ),
    ),
  );
  const inHand = createMemo((): readonly Stretch[] => {
    const held = hand();
    if (held?.kind === 'claim') return quotesOfClaims().filter(({ claim }) => claim === held.id);
    return held ? held.quotes.map(({ start, exact }) => ({ from: start, to: start + exact.length })) : [];
  });

  createEffect(() => {
    // After the list has the sentences that the ranges are in.
    const [one, two, three] = depthsOf(quotesOfClaims());
    const all = placed();
    const rangesIn = (stretches: readonly Stretch[] = []) =>
      stretches.flatMap((stretch) => rangesOf(all, stretch));
    paint('studio-claim-1', rangesIn(one));
    paint('studio-claim-2', rangesIn(two));
    paint('studio-claim-3', rangesIn(three));
  });
  createEffect(() => {
    const all = placed();
    paint(
      'studio-hand',
      inHand().flatMap((stretch) => rangesOf(all, stretch)),
    );
  });
  createEffect(() => {
    const at = cursor();
    const stretch = at && chosenBy(words(), at);
    paint('studio-cursor', stretch ? rangesOf(placed(), stretch) : []);
  });
  onCleanup(clearHighlights);

  function mark(stretch: Stretch): void {
    const quotes = quotesOf(text(), sentences(), stretch, language());
    if (quotes.length === 0) return;
    setSelected(undefined);
    const at = wordAt(words(), stretch.from);
    setCursor({ anchor: at, at: Math.max(at, wordAt(words(), stretch.to - 1)) });
    setHand({ kind: 'words', quotes });
  }

  function openAt(offset: number): void {
    const here = quotesOfClaims().filter(({ from, to }) => offset >= from && offset <= to);
    const held = hand();
    const at = here.findIndex(({ claim }) => held?.kind === 'claim' && held.id === claim);
    const next = here[(at + 1) % here.length];
    if (next) setHand({ kind: 'claim', id: next.claim });
    const word = wordAt(words(), offset);
    setCursor({ anchor: word, at: word });
  }

  /** A drag or a double click marks words; a click goes to what is there. */
  function released(event: PointerEvent): void {
    const stretch = selectedStretch(placed());
    setByFinger(event.pointerType === 'touch');
    if (stretch) {
      if (event.pointerType !== 'touch') mark(stretch);
      return;
    }
    const offset = offsetAt(placed(), event.clientX, event.clientY);
    if (offset !== undefined) openAt(offset);
  }
  const follow = () => setSelected(selectedStretch(placed()));
  // A drag may end anywhere. Only after the event does the browser give up a selection that was clicked into.
  const release = (event: PointerEvent) => {
    if (isPressed) requestAnimationFrame(() => released(event));
    isPressed = false;
  };
  document.addEventListener('selectionchange', follow);
  document.addEventListener('pointerup', release);
  onCleanup(() => {
    document.removeEventListener('selectionchange', follow);
    document.removeEventListener('pointerup', release);
  });

  const steps = (): Readonly<Record<string, Step>> => {
    const isRtl = direction(language()) === 'rtl';
    return {
      ArrowRight: isRtl ? 'previous' : 'next',
      ArrowLeft: isRtl ? 'next' : 'previous',
      ArrowDown: 'next-sentence',
      ArrowUp: 'previous-sentence',
      Home: 'first',
      End: 'last',
    };
  };
  const here = () => words()[cursor()?.at ?? 0];
  const sentenceHere = () => sentences()[here()?.sentence ?? 0];
  /** Takes in or leaves out a letter: with Alt at the end, with Alt and Shift at the beginning. */
  function moveEdge({ key, shiftKey }: KeyboardEvent): boolean {
    const step = steps()[key];
    const at = cursor();
    if (!at || (step !== 'next' && step !== 'previous')) return false;
    const next = withEdgeMoved(words(), text(), at, shiftKey ? 'from' : 'to', step === 'next');
    setCursor(next);
    tellChosen(next);
    return true;
  }
  function tellChosen(at: Cursor): void {
    const stretch = chosenBy(words(), at);
    if (!stretch) return;
    tell(text().slice(stretch.from, stretch.to));
    rangesOf(placed(), stretch).at(-1)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }
  /** What the word cursor does at a key; false for none of its keys. */
  function onKey({ key, shiftKey }: KeyboardEvent): boolean {
    const step = steps()[key];
    const at = cursor() ?? { anchor: 0, at: 0 };
    const sentence = sentenceHere();
    const word = here();
    if (step) {
      const next = cursor() ? stepped(words(), at, step, shiftKey) : at;
      setCursor(next);
      tellChosen(next);
    } else if (key === 'Enter') {
      const stretch = chosenBy(words(), at);
      if (stretch) mark(stretch);
    } else if (key === 's' && sentence && word) {
      work.apply(splitSentence(sentence.id, word.from));
      tell(t('toldSplit'));
    } else if (key === 'm' && sentence) {
      work.apply(mergeWithNext(sentence.id));
      tell(t('toldMerged'));
    } else if (key === 'c' && word) openAt(word.from);
    else if (key === 'Escape') setHand(undefined);
    else return false;
    return true;
  }

  /** Words are chosen by keys while this element has the focus: the words themselves take none. */
  function takeKeys(element: HTMLDivElement): void {
    chooser = element;
    element.tabIndex = 0;
    element.addEventListener('focus', () => !cursor() && setCursor({ anchor: 0, at: 0 }));
    element.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey) return;
      if (event.altKey ? moveEdge(event) : onKey(event)) event.preventDefault();
    });
  }

  /** Where a card may stand: below the words, or above where there is no room. */
  const anchor = () => {
    const all = placed();
    const ranges = inHand().flatMap((stretch) => rangesOf(all, stretch));
    return ranges.map((range) => range.getBoundingClientRect());
  };

  return (
    <div class={styles.pane} ref={pane}>
      <div
        class={styles.chooser}
        ref={takeKeys}
        role="application"
        aria-label={t('chooseWords')}
        aria-describedby="studio-keys"
      />
      <p class={styles.keys} id="studio-keys">
        {t('chooseWordsKeys')}
      </p>
      <ol
        class={styles.text}
        lang={language()}
        dir={direction(language())}
        onPointerDown={() => {
          isPressed = true;
        }}
      >
        <For each={sentences()}>
          {(sentence, index) => (
            <SentenceRow
              sentence={sentence}
              number={index() + 1}
              opensParagraph={opensParagraph(index())}
              isLast={index() === sentences().length - 1}
              ref={(element) => {
                elements.set(sentence.id, element);
                onCleanup(() => {
                  if (elements.get(sentence.id) === element) elements.delete(sentence.id);
                });
              }}
            />
          )}
        </For>
      </ol>
      <Show when={isByFinger() && selected() && !hand() && selected()}>
        {(stretch) => (
          <button
            type="button"
            class={styles.markSelected}
            {...interfaceWords.mark()}
            // Before the press takes the selection away.
            onPointerDown={(event) => {
              event.preventDefault();
              mark(stretch());
            }}
          >
            {t('markWords')}
          </button>
        )}
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

  function opensParagraph(index: number): boolean {
    const [before, now] = [sentences()[index - 1], sentences()[index]];
    if (!before || !now) return false;
    return /\n/.test(text().slice(before.start + before.exact.length, now.start));
  }
}
