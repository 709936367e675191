import 'virtual:fonts.css';
import 'virtual:themes.css';
import '../../../src/ui/base.css';
import '../../../src/vector/vector-map.css';
import '../../../src/i18n/all-words';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import MapView from '../../../src/map/MapView';
import { loadStory } from '../../../src/site-files/load-story';
import { loadStoryStylesheet } from '../../../src/site-files/story-stylesheet';
import { StoryPage } from '../../../src/StoryPage';
import type { Story } from '../../../src/story/model';
import { PatternTiles } from '../../../src/ui/paint/PatternTiles';

// The page of a story that is edited while it is shown: `setStory` gives it the story as it is after an edit.
const first = await loadStory(undefined, undefined);
await loadStoryStylesheet(first.slug);
const [story, setStory] = createSignal<Story>(first);
Object.assign(window, { setStory });
render(
  () => (
    <>
      <PatternTiles story={story()} />
      <StoryPage story={story()} map={MapView} />
    </>
  ),
  document.getElementById('page') as HTMLElement,
);
