import { interfaceLanguages } from '../../../i18n/languages';
import type { Story } from '../../../story/model';

/** Styles of a story's prerendered pages: the aspect ratio of its map, and which language is shown. */
export function prerenderStylesheet(story: Story, ratio: number): string {
  const { slug } = story;
  const languages = [...new Set([...story.languages, ...Object.keys(interfaceLanguages)])];
  return [
    `[data-story="${slug}"]{--frame-ratio:${ratio.toFixed(5)}}`,
    '#prerendered{position:relative;block-size:100%}',
    '[data-prerendered]{position:absolute;inset:0;display:none}',
    ...languages.map((code) => `:root[lang="${code}"] [data-prerendered][lang="${code}"]{display:block}`),
    // Not "display: none": shapes must be rendered for <use> to refer to them.
    '#prerendered>[data-shapes]{inline-size:0;block-size:0;overflow:hidden}',
    // Hides header and map while the HTML is still streaming, since what comes later would move them. `:has(~*)` means
    // "fully parsed"; `:last-child` matches nothing before its parent closes.
    '[data-prerendered]:not(:has(~*)) :is([data-print="page"]>header,[data-print="stage"]){visibility:hidden}',
    // The words are painted a frame before the drawing, which takes longer. Only here: what the live page takes over
    // keeps its visibility.
    '@keyframes after-words{from{visibility:hidden}}',
    '@media screen{#prerendered [data-vector-map]{animation:after-words 1ms step-end}}',
    // The page of all stories scrolls as a whole, and has a language below the other without scripts.
    '[data-library] [data-prerendered]{position:static}',
    '@media (scripting:none){[data-library] [data-prerendered]{display:block}}',
    // System fonts for hidden languages, so that none is fetched for them.
    ...languages.map(
      (code) =>
        `:root:not([lang="${code}"]) [data-prerendered][lang="${code}"]{--sans:serif;--serif:serif;font-family:serif}`,
    ),
    '[data-embed="unseen"] #prerendered{display:none}',
    '[data-start="folded"] #prerendered [data-start]>:not(summary){display:none}',
    // The prerendered map alone, not the vector map that is the fallback of the engine.
    '@media screen{[data-prerendered-map="none"] [data-print="vector-map"]{visibility:hidden}}',
  ].join('\n');
}
