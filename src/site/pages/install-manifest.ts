import { themes } from '../../cartography/theme';
import { direction, interfaceLanguages } from '../../i18n/languages';

/** The icons, drawn by `npm run icons`. A maskable one may be cut to any shape that a system likes. */
export const icons = [
  { src: 'icons/192.png', size: 192, purpose: 'any' },
  { src: 'icons/512.png', size: 512, purpose: 'any' },
  { src: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

const languages = Object.entries(interfaceLanguages);

/** A text in every other language than the manifest's own: browsers that know these choose by their own language. */
function localized(key: 'appName' | 'appDescription') {
  return Object.fromEntries(
    languages
      .slice(1)
      .map(([code, { words }]) => [code, { value: words[key], lang: code, dir: direction(code) }]),
  );
}

/**
 * The web app manifest, by which the page can be installed. It speaks the first language of the interface; its name
 * and description say it in the others too, for browsers that read no other texts of a manifest.
 */
export function installManifest(): string {
  const [[code, { words }]] = languages as [(typeof languages)[number]];
  const inAll = (key: 'appName' | 'appDescription', between: string) =>
    languages.map((language) => language[1].words[key]).join(between);
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
    // With buttons to go back and to load again, where there are such windows.
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
