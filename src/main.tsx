import 'virtual:fonts.css';
import 'virtual:themes.css';
import './ui/base.css';
// Styles of the prerendered page: its code is not part of this bundle.
import './reader/evidence/static/static-evidence.css';
import './ui/print.css';
import './vector/vector-map.css';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { App } from './App';
import type { OfflineNews } from './offline/news';
import { firstLanguage } from './first-language';
import { interfaceLanguageFor } from './i18n/languages';
import { loadWords } from './i18n/loaded-words';
import { isEmbed } from './session/address/page-address';
import { afterFirstPaint } from './first-paint';
import { isPrerendered } from './take-over';
import { swapLateFonts } from './ui/late-fonts';

const page = document.getElementById('page');
if (!page) throw new Error('index.html: found no #page; expected the element to fill');
const [offlineNews, setOfflineNews] = createSignal<OfflineNews>();
addEventListener('load', swapLateFonts);
let setStory: (slug: string) => void = () => undefined;
/** The slug of the first story that is shown. */
const story = new Promise<string>((resolve) => {
  setStory = resolve;
});
// Asked for beside the rest of the page; who needs them waits for them.
loadWords(interfaceLanguageFor(firstLanguage())).catch(() => undefined);
// What is prerendered is painted first: scripts would hold it up.
const start = () => render(() => <App offlineNews={offlineNews()} onStory={setStory} />, page);
if (isPrerendered() && !isEmbed()) afterFirstPaint(start);
else start();

// Registers the service worker once the page has loaded; never in development, in a frame, or in the single-file build.
if (import.meta.env.PROD && import.meta.env.MODE !== 'single' && !isEmbed()) {
  addEventListener('load', () => {
    Promise.all([import('./offline/register'), story])
      .then(([{ keepOffline }, slug]) => keepOffline(slug, setOfflineNews))
      // Without it the page works, but not offline.
      .catch(() => undefined);
  });
}
