import { createResource, Match, Switch } from 'solid-js';
import { themes } from './cartography/theme';
import { direction } from './i18n/languages';
import { Notice } from './panels/Notice';
import { StoryPage } from './StoryPage';
import { readAddress } from './state/address';
import { loadStory } from './state/load-story';
import { preferredLanguage, preferredTheme } from './state/preferences';
import { createWords } from './state/words';
import { applyTheme } from './ui/css-theme';

/** The page: a story once it is there, and a word to the reader while it is not. */
export function App() {
  const language = preferredLanguage();
  const words = createWords(() => language);
  const theme = readAddress(location.hash).theme ?? preferredTheme();
  applyTheme(theme, themes[theme], document.documentElement);
  document.documentElement.lang = language;
  document.body.dir = direction(language);
  const [story, { refetch }] = createResource(() => loadStory(readAddress(location.hash).story));
  return (
    <Switch>
      <Match when={story.loading}>
        <Notice text={words.t('loading')} />
      </Match>
      <Match when={story.error}>
        <Notice text={words.t('loadFailed')} action={words.t('tryAgain')} onAction={() => void refetch()} />
      </Match>
      <Match when={story()} keyed>
        {(loaded) => <StoryPage story={loaded} />}
      </Match>
    </Switch>
  );
}
