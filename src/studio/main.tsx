import 'virtual:fonts.css';
import 'virtual:themes.css';
import '../ui/base.css';
import './studio.css';
import { createEffect, createSignal, lazy, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { loadWords } from '../i18n/loaded-words';
import { direction } from '../i18n/tags';
import type { OfflineNews } from '../offline/news';
import { createDesk, studioLanguage } from './desk/desk';
import { loadStudioWords } from './desk/studio-words';
import { openFromAddress } from './desk/open-from-address';
import styles from './Studio.module.css';
import { StudioPage } from './StudioPage';

const page = document.getElementById('page');
if (!page) throw new Error('studio.html: found no #page; expected the element to fill');

const [news, setNews] = createSignal<OfflineNews>();
// Few see it.
const OfflineBar = lazy(() =>
  import('../reader/shell/OfflineBar').then((module) => ({ default: module.OfflineBar })),
);

await Promise.all([loadWords(studioLanguage()), loadStudioWords(studioLanguage())]);
render(Studio, page);
if (import.meta.env.PROD) keepStudio();

/** Keeps the studio for when there is no network, once the page has loaded. */
function keepStudio(): void {
  const keep = () =>
    Promise.all([import('../offline/register'), import('../offline/messages')])
      .then(([{ keepOffline }, { theStudio }]) => keepOffline(theStudio, setNews))
      // Without it the studio works, but not offline.
      .catch(() => undefined);
  if (document.readyState === 'complete') void keep();
  else addEventListener('load', () => void keep(), { once: true });
}

function Studio() {
  const desk = createDesk();
  createEffect(() => {
    const { documentElement: root, body } = document;
    root.lang = desk.language();
    root.dataset['theme'] = desk.theme();
    body.dir = direction(desk.language());
    document.title = [desk.t('studio'), desk.words.t('appName')].join(' · ');
  });
  openFromAddress(desk);
  return (
    <>
      <StudioPage desk={desk} />
      <Show when={news()}>
        {(now) => (
          <div class={styles.offline}>
            <OfflineBar words={desk.words} news={now()} />
          </div>
        )}
      </Show>
    </>
  );
}
