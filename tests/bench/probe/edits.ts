import { createStore, promisifyRequest } from 'idb-keyval';
import type { createOwnScript } from './own-script';

/** What the journal has of a story: what it begins with, and each move after that. */
interface Entry {
  readonly beginning?: { readonly done: readonly unknown[] };
  /** Where it joins the step before, it is more words of that. */
  readonly move?: { readonly joins: boolean };
}

/** In story.json. Of one field alone all words would be one step. */
const fields = ['title', 'summary'];

export const createEdits = ({ nextFrame }: Pick<ReturnType<typeof createOwnScript>, 'nextFrame'>) => ({
  /**
   * Does so many edits of an author's, from one on: words of one field of the story and of another in turn, each a step.
   * Every tenth time a claim is opened and left.
   */
  async edit(from: number, until: number): Promise<void> {
    for (let index = from; index < until; index++) {
      const name = fields[index % fields.length];
      const selector = `[data-side] [data-path^="${name}."]`;
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!field) throw new Error(`found no ${selector}; expected it on the page`);
      // Other at both ends, so that all of it is what a step keeps.
      field.value = `${index} words of an author’s own, ${index}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (index % 4 === 3) await nextFrame();
      if (index % 10 !== 9) continue;
      const claims = document.querySelectorAll<HTMLElement>('[data-sentence] ~ div button[aria-pressed]');
      claims[Math.floor(index / 10) % claims.length]?.click();
      await nextFrame();
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(escape);
      await nextFrame();
    }
  },
  /** How many steps of the only story can be undone. */
  async stepsKept(): Promise<number> {
    const journal = createStore('claimed-ground-studio', 'moves');
    const entries = await journal('readonly', (moves) => promisifyRequest<Entry[]>(moves.getAll()));
    const counts = entries.map(({ beginning, move }) => beginning?.done.length ?? Number(!move?.joins));
    return counts.reduce((sum, count) => sum + count, 0);
  },
});
