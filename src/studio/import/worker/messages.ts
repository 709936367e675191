import type { Files } from '../../document/files';
import type { Choices, MadeTexts } from '../plan/choices';
import type { PropertyInfo } from '../plan/groups';
import type { Plan } from '../plan/model';
import type { StoryFacts } from '../plan/propose';
import type { Columns } from '../read/csv';
import type { Format, Left, Note, Progress, Refusal, ShapeKind, Table } from '../read/model';

/** What an author is shown of a group. */
export interface GroupInfo {
  readonly id: string;
  readonly layer: string;
  readonly kind: ShapeKind;
  readonly count: number;
  readonly properties: readonly PropertyInfo[];
}

/** What was read, with what is proposed to become of it. */
export interface ReadInfo {
  readonly format: Format;
  readonly groups: readonly GroupInfo[];
  readonly left: readonly Left[];
  readonly notes: readonly Note[];
  readonly table?: Table | undefined;
  readonly choices: Choices;
}

/** What the page asks for; the answer has the same `id`. */
export type ImportRequest = { readonly id: number } & (
  | {
      readonly ask: 'read';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly columns?: Columns | undefined;
      readonly facts: StoryFacts;
    }
  | {
      /** Of the file that was read last. */
      readonly ask: 'plan';
      readonly choices: Choices;
      readonly texts: MadeTexts;
      readonly slug: string;
      readonly files: Files;
      /** The address of the world's files, with a slash at its end. */
      readonly world: string;
    }
);

export type ImportAnswer = { readonly id: number } & (
  | { readonly progress: Progress }
  | { readonly read: ReadInfo }
  | { readonly refusal: Refusal }
  | { readonly plan: Plan }
  /** The story itself cannot be read. */
  | { readonly broken: true }
  | { readonly fault: string }
);
