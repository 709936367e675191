import type { Claim, Text } from './model';

/** A claim of another story: its words, who says them, in which source. */
export interface ClaimElsewhere {
  readonly id: string;
  readonly mode: Claim['mode'];
  readonly speaker: Text;
  readonly statement: Text;
  readonly quotes: readonly {
    readonly exact: string;
    readonly rendered: Text;
    /** The language of the words, where it is not that of the story. */
    readonly language?: string;
  }[];
}

/** What another story says of the same thing. */
export interface Elsewhere {
  readonly story: string;
  /** What it is there, and under which id. */
  readonly kind: 'feature' | 'actor';
  readonly id: string;
  readonly claims: readonly ClaimElsewhere[];
}

/** `stories/<slug>/shared.json`: what other stories say of things in a story. */
export interface SharedFile {
  /** The other stories, by slug. */
  readonly stories: Readonly<Record<string, StoryElsewhere>>;
  /** By kind and id in this story, as an address has them: "feature=goma". */
  readonly things: Readonly<Record<string, readonly Elsewhere[]>>;
  /** How many independent sources speak of a thing, this story's among them: reports of one agency count once. */
  readonly sources: Readonly<Record<string, number>>;
}

export interface StoryElsewhere {
  readonly title: Text;
  /** The source's first. */
  readonly languages: readonly string[];
  /** EDTF. */
  readonly date: string;
}
