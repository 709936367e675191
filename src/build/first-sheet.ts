import type { Story } from '../story/model';

/** The sheet of what is seen first: the shape of each story's picture, and which language is shown. */
export function firstSheet(stories: readonly { readonly story: Story; readonly ratio: number }[]): string {
  const languages = [...new Set(stories.flatMap(({ story }) => story.languages))];
  return [
    ...stories.map(({ story, ratio }) => `[data-story="${story.slug}"]{--frame-ratio:${ratio.toFixed(5)}}`),
    // Not "display: none": the shapes that the others share are in the one that may be hidden.
    '#first{position:relative;block-size:100%}',
    '[data-first]{position:absolute;inset:0;visibility:hidden}',
    ...languages.map((code) => `:root[lang="${code}"] [data-first][lang="${code}"]{visibility:visible}`),
    '[data-picture="none"] [data-vector-map]{visibility:hidden}',
  ].join('\n');
}
