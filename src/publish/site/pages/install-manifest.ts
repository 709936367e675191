import { themes } from '../../../cartography/theme';
import { allWords } from '../../../i18n/all-words';
import { direction } from '../../../i18n/tags';

/** The icons, drawn by `npm run icons`. A maskable one may be cropped to any shape. */
export const icons = [
  { src: 'icons/192.png', size: 192, purpose: 'any' },
  { src: 'icons/512.png', size: 512, purpose: 'any' },
  { src: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

const languages = Object.entries(allWords);

/** A text in the languages other than the manifest's, for browsers that support `*_localized`. */
function localized(key: 'appName' | 'appDescription') {
  return Object.fromEntries(
    languages
      .slice(1)
      .map(([code, words]) => [code, { value: words[key], lang: code, dir: direction(code) }]),
  );
}

/**
 * The web app manifest. Its language is the interface's first; name and description repeat the others, for browsers
 * without `*_localized`.
 */
export function installManifest(): string {
  const [[code, words]] = languages as [(typeof languages)[number]];
  const inAll = (key: 'appName' | 'appDescription', between: string) =>
    languages.map((language) => language[1][key]).join(between);
  const manifest = {
    id: './',
    start_url: './',
    scope: './',
    lang: code,
    dir: direction(code),
    name: inAll('appName', ' · '),
    name_localized: localized('appName'),
    short_name: words.appName,
    short_name_localized: localized('appName'),
    description: inAll('appDescription', '\n'),
    description_localized: localized('appDescription'),
    display: 'standalone',
    // Windows with back and reload buttons, where supported.
    display_override: ['minimal-ui'],
    theme_color: themes.light.paper,
    background_color: themes.light.paper,
    categories: ['news', 'education'],
    icons: icons.map(({ src, size, purpose }) => ({
      src,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
