import type { Edit, Label } from '../document/history';

/** Several edits as one step. */
export const together = (label: Label, edits: readonly Edit[]): Edit => ({
  label,
  run: (files) => edits.reduce((now, edit) => edit.run(now), files),
});
