import { readAddress } from './session/address/address';
import { showsStart } from './session/start';
import { storedLanguage } from './session/stored-language';

/** The files of the fonts that the first view in a language is set in. */
declare const PRELOAD_FONTS: Readonly<Record<string, readonly string[]>>;

// Runs before anything is painted, so that the page is first seen in the language and the light in which it will be
// read. It is a file of its own: no policy of the page allows a script within it.
const root = document.documentElement;
const address = readAddress(location.hash);
const { lang, theme, view, km, embed } = address;
const known = (root.dataset['languages'] ?? '').split(' ');
const wished = [lang, storedLanguage(), ...navigator.languages.map((tag) => tag.split('-')[0])];
root.lang = wished.find((code) => code !== undefined && known.includes(code)) ?? 'en';
if (theme) root.dataset['theme'] = theme;
// Asked for before the stylesheet has named them: a font that comes after the first painting is for the next visit.
for (const href of PRELOAD_FONTS[root.lang] ?? []) {
  const link = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href };
  document.head.append(Object.assign(document.createElement('link'), link));
}
// All but the map is left out of what is seen first as well.
if (embed) root.dataset['embed'] ??= 'unseen';
// The prerendered map shows the first view only, without a place on the road.
if (view || km !== undefined) root.dataset['prerenderedMap'] = 'none';
// The first steps are folded where the live page will have them folded.
if (!showsStart(address)) root.dataset['start'] = 'folded';
