import { languageFor } from './i18n/tags';
import { readAddress } from './session/address/address';
import { showsStart } from './session/start';
import { wishedLanguages } from './session/wished-languages';
import { storyPartPath } from './story/pages';
import { addPrerendered } from './take-over';

// Runs before the first paint, so that the prerendered page has the reader's language and theme at once. The build puts
// it into every page, and its hash into the content security policy: it is the same in all.
const root = document.documentElement;
const address = readAddress(location.hash);
const { lang, theme, at, view, km, embed } = address;
root.lang = languageFor([lang, ...wishedLanguages()], root.dataset['languages']?.split(' ') ?? []);
if (theme) root.dataset['theme'] = theme;
// The page has its words in one language: those of another are fetched beside the stylesheets.
const { story, rendered } = root.dataset;
if (story !== undefined && rendered !== undefined && !rendered.split(' ').includes(root.lang))
  addPrerendered(storyPartPath(story, root.lang)).catch(() => undefined);
// Preloaded before the stylesheet arrives: a font that is late for the first paint is only used on the next visit.
const fonts = JSON.parse(root.dataset['fonts'] ?? '{}') as Readonly<Record<string, readonly string[]>>;
for (const href of fonts[root.lang] ?? []) {
  const link = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href };
  document.head.append(Object.assign(document.createElement('link'), link));
}
// Hides all but the map from the first paint on.
if (embed) root.dataset['embed'] ??= 'unseen';
// The prerendered map shows the first view and the first date only, without a place on the road.
if (view || at || km !== undefined) root.dataset['prerenderedMap'] = 'none';
// The first steps start folded, if the live page will fold them.
if (!showsStart(address)) root.dataset['start'] = 'folded';
// Until the live page is there, links lead to the page that readers without scripts have: the address is enough.
addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
  const [page, fragment] = link?.split('#') ?? [];
  if (fragment === undefined || !page?.includes('.evidence.') || root.dataset['embed'] !== undefined) return;
  if (ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  location.hash = fragment;
});
