import { createMemo, createSignal } from 'solid-js';
import type { InterfaceLanguage } from '../../i18n/languages';
import { isSameList, type Parsed, type PlacedSentence } from './parsed';
import { nameIn } from './names';

const none: readonly PlacedSentence[] = [];

/**
 * The source that lies on the desk: the first one, until another is chosen, or where that is gone.
 * @param language of the page, in which a source is named where it can be
 */
export function createShownSource(parsed: Parsed, language: () => InterfaceLanguage) {
  const { sources, story } = parsed;
  const [chosen, setChosen] = createSignal<string>();
  const [isBeside, setBeside] = createSignal(false);
  const shown = createMemo(() => sources().find(({ id }) => id === chosen()) ?? sources()[0]);
  const id = createMemo(() => shown()?.id ?? '');
  return {
    all: sources,
    /** The ids of all sources, in their order. */
    ids: createMemo(() => sources().map((one) => one.id), [], { equals: isSameList }),
    id,
    text: createMemo(() => shown()?.text ?? ''),
    language: createMemo(() => shown()?.language ?? 'und'),
    sentences: createMemo((): readonly PlacedSentence[] => parsed.sentencesOf(id()) ?? none),
    /** Whether what the other sources say stands below each sentence. */
    isBeside,
    setBeside,
    choose: (wanted: string | undefined) => void setChosen(wanted),
    /** Shows the source that a sentence is of. */
    showSentence: (sentence: string) => void setChosen(parsed.sourceIdOf(sentence)),
    /** What a source is called among several: its short name, or who published it. */
    nameOf(wanted: string): string {
      const source = story()?.sources?.find((one) => one.id === wanted);
      return nameIn(source?.short ?? source?.publisher, [language(), parsed.language()], wanted);
    },
  };
}
