import type { createOwnScript } from './own-script';

export const createEdits = ({ nextFrame }: Pick<ReturnType<typeof createOwnScript>, 'nextFrame'>) => ({
  /**
   * Does so many edits of an author's, from one on: words of one field of the story and of another in turn, each a step.
   * Every tenth time a claim is opened and left.
   */
  async edit(from: number, until: number): Promise<void> {
    for (let index = from; index < until; index++) {
      const field = document.querySelectorAll<HTMLTextAreaElement>('[data-side] textarea')[index % 2];
      if (!field) throw new Error('found no field of the story; expected two');
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
});
