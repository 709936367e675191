import { type Accessor, createMemo, createSignal } from 'solid-js';
import { direction } from '../../i18n/tags';
import type { Desk } from '../desk/desk';
import { letterOf } from '../desk/letter-of';
import { isSameList } from '../desk/parsed';
import { mergeWithNext, splitSentence } from '../edits/sentences';
import type { Stretch } from '../text/quotes-of';
import { rangesOf, type SentenceElement } from './text-places';
import {
  chosenBy,
  type Cursor,
  type SentenceWords,
  type Step,
  stepped,
  withEdgeMoved,
  wordAt,
  wordsBySentence,
} from './word-cursor';

/** What the pane does with what is chosen by keys. */
interface Doing {
  readonly mark: (stretch: Stretch) => void;
  /** Opens what is claimed at an offset of the source. */
  readonly openAt: (offset: number) => void;
}

/** Chooses words of the article by keys, word by word. */
export function createWordChooser(
  { source, work, setHand, t, tell }: Desk,
  placed: Accessor<readonly SentenceElement[]>,
  { mark, openAt }: Doing,
) {
  const { sentences, text, language } = source;
  const bySentence = createMemo(
    (before: readonly SentenceWords[]) => wordsBySentence(sentences(), language(), before),
    [],
    { equals: isSameList },
  );
  const words = createMemo(() => bySentence().flatMap((one) => one.words));
  const [cursor, setCursor] = createSignal<Cursor>();
  const chosen = () => {
    const at = cursor();
    return at && chosenBy(words(), at);
  };
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

  function moveTo(next: Cursor): void {
    setCursor(next);
    const stretch = chosen();
    if (!stretch) return;
    tell(text().slice(stretch.from, stretch.to), language());
    rangesOf(placed(), stretch).at(-1)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  /** Takes in or leaves out a letter: with Alt at the end, with Alt and Shift at the beginning. */
  function moveEdge({ key, shiftKey }: KeyboardEvent): boolean {
    const step = steps()[key];
    const at = cursor();
    if (!at || (step !== 'next' && step !== 'previous')) return false;
    moveTo(withEdgeMoved(words(), text(), at, shiftKey ? 'from' : 'to', step === 'next'));
    return true;
  }

  /** Goes to who says a sentence, or to why it has no place on the map, where that is asked. */
  function goTo({ start }: { readonly start: number }, key: string): void {
    const row = placed()
      .find((one) => one.start === start)
      ?.element.closest('li');
    const field = row?.querySelector<HTMLElement>(`[data-go="${key}"]`);
    if (field instanceof HTMLButtonElement) field.click();
    else field?.focus();
  }

  /** False for none of the keys. */
  function onKey(event: KeyboardEvent): boolean {
    const { shiftKey } = event;
    const key = letterOf(event);
    const at = cursor();
    const step = steps()[key];
    const word = words()[at?.at ?? 0];
    const sentence = word && sentences()[word.sentence];
    const stretch = chosen();
    if (step) moveTo(at ? stepped(words(), at, step, shiftKey) : { anchor: 0, at: 0 });
    else if (key === 'Enter' && stretch) mark(stretch);
    else if (key === 's' && sentence) {
      work.apply(splitSentence(sentence.id, word.from));
      tell(t('toldSplit'));
    } else if (key === 'm' && sentence) {
      work.apply(mergeWithNext(sentence.id));
      tell(t('toldMerged'));
    } else if (key === 'c' && word) openAt(word.from);
    else if ((key === 'p' || key === 'n') && sentence) goTo(sentence, key);
    else if (key === 'Escape') setHand(undefined);
    else return false;
    return true;
  }

  return {
    chosen,
    /** Goes to the words of a stretch of the source. */
    choose({ from, to }: Stretch): void {
      const anchor = wordAt(words(), from);
      setCursor({ anchor, at: Math.max(anchor, wordAt(words(), to - 1)) });
    },
    /** Words are chosen by keys while this element has the focus: the words themselves take none. */
    takeKeys(element: HTMLElement): void {
      element.tabIndex = 0;
      element.addEventListener('focus', () => !cursor() && setCursor({ anchor: 0, at: 0 }));
      element.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey) return;
        if (event.altKey ? moveEdge(event) : onKey(event)) event.preventDefault();
      });
    },
  };
}
