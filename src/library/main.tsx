import 'virtual:fonts.css';
import 'virtual:themes.css';
import '../ui/base.css';
import { createEffect, createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { loadWords } from '../i18n/loaded-words';
import { direction } from '../i18n/tags';
import { withFragment } from '../session/address/with-fragment';
import { fetchJson } from '../site-files/files';
import type { StoryEntry } from '../story/story-entry';
import type { StoryTexts } from '../story/search/story-texts';
import { readLibraryAddress, writeLibraryAddress } from './address';
import type { Found } from './find';
import { createLibrary, libraryLanguage } from './library';
import { LibraryPage } from './LibraryPage';
import { swapLateFonts } from '../ui/late-fonts';

const page = document.getElementById('page');
if (!page) throw new Error('stories.html: found no #page; expected the element to fill');

/** The page stays as it was prerendered where the list of stories cannot be loaded. */
async function start(into: HTMLElement): Promise<void> {
  const [entries] = await Promise.all([
    fetchJson<readonly StoryEntry[]>('stories/index.json'),
    loadWords(libraryLanguage(readLibraryAddress(location.hash).lang)),
  ]);
  document.getElementById('prerendered')?.remove();
  render(() => <Live entries={entries} />, into);
}

function Live(props: { entries: readonly StoryEntry[] }) {
  const [find, setFind] = createSignal<(query: string) => Found>();
  const [hasFailed, setFailed] = createSignal(false);
  const library = createLibrary(props.entries, find, hasFailed);
  let isAsked = false;
  /** Loads what a search needs, once it is wanted; after a failure the next search asks again. */
  const loadTexts = async () => {
    if (isAsked) return;
    isAsked = true;
    try {
      const [texts, { createFind }] = await Promise.all([
        fetchJson<readonly StoryTexts[]>('stories/search.json'),
        import('./find'),
      ]);
      const found = createFind(texts);
      setFind(() => found);
      setFailed(false);
    } catch {
      isAsked = false;
      setFailed(true);
    }
  };
  createEffect(() => {
    const { documentElement: root, body } = document;
    root.lang = library.language();
    root.dataset['theme'] = library.theme();
    body.dir = direction(library.language());
    document.title = [library.words.t('allStories'), library.words.t('appName')].join(' · ');
  });
  createEffect(() => {
    if (library.query() !== '') void loadTexts();
  });
  createEffect(() => {
    const fragment = writeLibraryAddress(library.asked());
    if (fragment !== location.hash) history.replaceState(null, '', withFragment(fragment));
  });
  addEventListener('hashchange', () => library.readAddress());
  return <LibraryPage library={library} onSearch={() => void loadTexts()} />;
}

addEventListener('load', swapLateFonts);
void start(page);
