import type { Story } from '../../../story/model';
import type { StoryEntry } from '../../../story/story-entry';

/** What `src/prerender.tsx` exports: the page's own components, rendered as HTML. */
export interface Renderer {
  renderPage(
    story: Story,
    basemap: object,
    language: string,
    isEmbed: boolean,
    entries: readonly StoryEntry[],
    isWhole: boolean,
  ): string;
  renderShapes(story: Story, basemap: object, isEmbed: boolean, isWhole: boolean): string;
  renderScriptless(story: Story, isWhole: boolean): string;
  renderEvidence(story: Story, basemap: object, language: string): string;
  renderAbout(story: Story, language: string, report: string | undefined): string;
  renderLibrary(entries: readonly StoryEntry[], language: string): string;
  partStyles(story: Story): string;
  frameRatio(story: Story): number;
}
