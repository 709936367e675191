import type { Story } from '../story/model';

/** The sheet of what is seen first: the shape of each story's picture, and which language is shown. */
export function firstSheet(stories: readonly { readonly story: Story; readonly ratio: number }[]): string {
  const languages = [...new Set(stories.flatMap(({ story }) => story.languages))];
  return [
    ...stories.map(({ story, ratio }) => `[data-story="${story.slug}"]{--frame-ratio:${ratio.toFixed(5)}}`),
    '#first{position:relative;block-size:100%}',
    // The first has the shapes that the others share: it stays, though unseen, where another is shown.
    '[data-first]{position:absolute;inset:0;visibility:hidden}',
    '[data-first]~[data-first]{display:none}',
    ...languages.map(
      (code) => `:root[lang="${code}"] [data-first][lang="${code}"]{display:block;visibility:visible}`,
    ),
    '[data-embed="unseen"] #first{display:none}',
    '[data-picture="none"] [data-vector-map]{visibility:hidden}',
  ].join('\n');
}
