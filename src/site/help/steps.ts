/** The steps from a text to a published map, in order; each may have a picture `public/help/<language>/<step>.webp`. */
export const helpSteps = [
  'paste',
  'confirm',
  'sentences',
  'mark',
  'suggestions',
  'map',
  'import',
  'missing',
  'translate',
  'preview',
  'publish',
] as const;

export type HelpStep = (typeof helpSteps)[number];

/** The words of the page of help in a language. */
export interface HelpWords {
  readonly page: string;
  readonly title: string;
  readonly intro: string;
  /** Leads to the studio. */
  readonly open: string;
  /** What to know of the pictures; empty where they are in the same language. */
  readonly pictures: string;
  readonly languages: string;
  readonly steps: Readonly<
    Record<HelpStep, { readonly title: string; readonly text: string; readonly picture: string }>
  >;
}
