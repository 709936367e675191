import type { Story } from '../story/model';

/** A width for which a picture has its names placed, px, and the token of those names. */
interface PictureWidth {
  readonly token: string;
  readonly width: number;
}

/** The sheet of what is seen first: the shape of each story's picture, and which language is shown. */
export function firstSheet(
  stories: readonly { readonly story: Story; readonly ratio: number }[],
  widths: readonly PictureWidth[],
): string {
  const languages = [...new Set(stories.flatMap(({ story }) => story.languages))];
  return [
    ...stories.map(({ story, ratio }) => `[data-story="${story.slug}"]{--frame-ratio:${ratio.toFixed(5)}}`),
    '#first{position:relative;block-size:100%}',
    '[data-first]{position:absolute;inset:0;display:none}',
    ...languages.map((code) => `:root[lang="${code}"] [data-first][lang="${code}"]{display:block}`),
    // Not "display: none": what is referred to is to be drawn elsewhere.
    '#first>[data-shapes]{inline-size:0;block-size:0;overflow:hidden}',
    // Until all of it has come, which is when something follows it: what comes last would move these. (To a browser
    // nothing is a ":last-child" before its parent has ended.)
    '[data-first]:not(:has(~*)) :is([data-print="page"]>header,[data-print="stage"]){visibility:hidden}',
    // No face is fetched for what is not seen.
    ...languages.map(
      (code) =>
        `:root:not([lang="${code}"]) [data-first][lang="${code}"]{--sans:serif;--serif:serif;--naskh:serif;font-family:serif}`,
    ),
    ...stories.flatMap(({ story, ratio }) => widthRules(`[data-story="${story.slug}"]`, ratio, widths)),
    '[data-embed="unseen"] #first{display:none}',
    '[data-start="folded"] #first [data-start]>:not(summary){display:none}',
    '[data-picture="none"] [data-vector-map]{visibility:hidden}',
  ].join('\n');
}

/**
 * Of the names that are placed for several widths of the picture, those are shown that are for the widest that the
 * picture has. In rem, as the names are: where letters are larger, the picture is a smaller one to them.
 */
function widthRules(page: string, ratio: number, widths: readonly PictureWidth[]): string[] {
  const rem = (px: number) => `${Number((px / 16).toFixed(3))}rem`;
  return [
    `${page} [data-at]{display:none}`,
    ...widths.map(
      ({ token, width }) =>
        `@container (min-width:${rem(width)}) and (min-height:${rem(width / ratio)}){${page} [data-at]{display:none}${page} [data-at~="${token}"]{display:inline}}`,
    ),
  ];
}
