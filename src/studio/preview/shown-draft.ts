import { type Accessor, createEffect, createMemo, onCleanup } from 'solid-js';
import type { Story } from '../../story/model';
import type { Desk } from '../desk/desk';
import { withBlanks } from './blanks';

/** How far the preview shows the story as it is now. */
export type Shown =
  | { readonly kind: 'waiting' | 'nothing' | 'before' | 'whole' }
  /** `count`: how many things are missing or wrong. */
  | { readonly kind: 'partly'; readonly count: number };

/** The last story that could be compiled of the document, and how far that is the document as it is now. */
export function createShownDraft(
  { checked, checkFault, isChecking, wantStory }: Desk,
  isWanted: Accessor<boolean>,
): { readonly story: Accessor<Story | undefined>; readonly shown: Accessor<Shown> } {
  createEffect(() => wantStory(isWanted()));
  onCleanup(() => wantStory(false));
  const story = createMemo<Story | undefined>((before) => {
    const found = checked()?.story;
    return found ? withBlanks(found) : before;
  });
  const shown = createMemo<Shown>(
    (before) => {
      if (!isWanted()) return before;
      const found = checked();
      if (found?.story && checkFault() === undefined) {
        const count = found.missing.reduce((sum, one) => sum + one.count, 0);
        return count === 0 ? { kind: 'whole' } : { kind: 'partly', count };
      }
      if (isChecking()) return before;
      return { kind: story() ? 'before' : 'nothing' };
    },
    { kind: 'waiting' },
  );
  return { story, shown };
}
