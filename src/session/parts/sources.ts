import { type Accessor, createComputed, createMemo, createSignal, on } from 'solid-js';
import type { EvidenceIndex } from '../../story/evidence';
import type { Story } from '../../story/model';
import type { Selection } from './selection';

export type Sources = ReturnType<typeof createSources>;

/** Shows all sources beside each other. No id has a blank. */
const allBeside = 'all beside';

/** Which of a story's sources the article shows. A choice of words in another one opens that. */
export function createSources(
  story: Accessor<Story>,
  evidence: Accessor<EvidenceIndex>,
  { currentSentence }: Selection,
) {
  const [asked, setAsked] = createSignal<string>();
  const texts = createMemo(() => story().texts);
  const shown = createMemo(() => {
    const wish = asked();
    const isKnown = wish === allBeside || texts().some(({ id }) => id === wish);
    return isKnown && texts().length > 1 ? wish : texts()[0]?.id;
  });
  createComputed(
    on(currentSentence, (sentence) => {
      if (sentence === undefined || asked() === allBeside || texts().length < 2) return;
      setAsked(evidence().textOf(sentence).id);
    }),
  );
  return {
    texts,
    hasSeveral: createMemo(() => texts().length > 1),
    /** The id of the source that is shown, or what stands for all of them. */
    shown,
    show: setAsked,
    allBeside,
    isBeside: () => shown() === allBeside,
  };
}
