import type { Ground } from '../../basemap/cut/ground';
import type { ThemeName } from '../../cartography/theme';
import type { Story } from '../../story/model';
import type { Choice } from '../../story/subject';

/** What the preview posts to the desk's window once it listens, with one end of the line for all that follows. */
export const readyMessage = 'the preview listens';

/** What the desk tells the preview. */
export type ToPreview =
  | { readonly kind: 'story'; readonly story: Story }
  /** Without a ground, the map has nothing under its shapes. */
  | { readonly kind: 'ground'; readonly ground: Ground | undefined }
  | { readonly kind: 'look'; readonly language: string; readonly theme: ThemeName }
  | { readonly kind: 'choose'; readonly choice: Choice | undefined };

/** Keys that mean the desk, also where the preview has the focus. */
export type Command = 'undo' | 'redo' | 'save';

/** What the preview tells the desk. */
export type FromPreview =
  | {
      readonly kind: 'chosen';
      readonly choice: Choice;
      /** Ids of the claims that it leads to. */
      readonly claims: readonly string[];
    }
  | { readonly kind: 'command'; readonly command: Command }
  /** A link to what is there only once the story is published. */
  | { readonly kind: 'unpublished' };
