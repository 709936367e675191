import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { nameIn } from '../desk/names';
import type { Desk } from '../desk/desk';
import type { FromPreview } from './messages';
import type { Tell } from './preview-line';

/** What has no claim to open: a shape by its name, or a sentence. */
export type Unclaimed = { readonly kind: 'shape'; readonly name: string } | { readonly kind: 'sentence' };

/** Keeps the desk's hand and the preview's choice together: each follows the other, and neither its own echo. */
export function linkChoice({ hand, setHand, parsed, source, words }: Desk, tell: Accessor<Tell | undefined>) {
  const [unclaimed, setUnclaimed] = createSignal<Unclaimed>();
  /** The claim whose card the preview has opened, and which it shows in its own way. */
  let opened: string | undefined;
  /** Whether the preview shows as chosen what the desk has told it. */
  let isTold = false;
  const held = () => {
    const now = hand();
    return now?.kind === 'claim' ? now.id : undefined;
  };
  createEffect(
    on([held, tell], ([claim, say]) => {
      if (claim !== undefined) setUnclaimed(undefined);
      if (claim === opened && claim !== undefined) return;
      opened = undefined;
      if (!say || (claim === undefined && !isTold)) return;
      isTold = claim !== undefined;
      say({ kind: 'choose', choice: claim === undefined ? undefined : { kind: 'claim', id: claim } });
    }),
  );
  return {
    unclaimed,
    /** Opens the evidence of what was chosen in the preview: the card of its first claim. */
    open({ choice, claims }: Extract<FromPreview, { kind: 'chosen' }>): void {
      const claim = claims.find((id) => parsed.claims().some((one) => one.id === id));
      setUnclaimed(undefined);
      if (claim !== undefined) {
        if (claim === held()) return;
        [opened, isTold] = [claim, false];
        setHand({ kind: 'claim', id: claim });
      } else if (choice.kind === 'sentence') {
        source.showSentence(choice.id);
        document
          .querySelector(`[data-sentence="${CSS.escape(choice.id)}"]`)
          ?.scrollIntoView({ block: 'center' });
        setUnclaimed({ kind: 'sentence' });
      } else {
        const feature = parsed.features().find(({ id }) => id === choice.id);
        const languages = [words.language(), parsed.language()];
        setUnclaimed({ kind: 'shape', name: nameIn(feature?.properties.name, languages, choice.id) });
      }
    },
    forget: () => setUnclaimed(undefined),
  };
}
