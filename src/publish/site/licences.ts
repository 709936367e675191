import type { Font } from '../../cartography/fonts';

/** The licences of what a site is made of, each a section of `licences.txt`. */
export interface Licences {
  /** Of the packages in the graph of modules, as Vite lists them. */
  readonly listed: string;
  /** Of packages that are bundled inside those. */
  readonly within: readonly string[];
  /** Of the packages of the fonts, by name; those that are not listed. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Of the service worker's packages, and of those in other workers. */
  readonly workers: readonly string[];
  /** Of the studio's packages that the rest of the site has not. */
  readonly studio: readonly string[];
  /** Of the basemap's data. */
  readonly grounds: readonly string[];
}

/** The packages that some fonts come from. */
export const packagesOf = (shipped: Iterable<Font>): string[] => [
  ...new Set([...shipped].map(({ file }) => file.split('/').slice(0, 2).join('/'))),
];

/** `licences.txt`: the full text of every licence. @param shipped the fonts of which the site has files */
export function licencesFile(licences: Licences, shipped: Iterable<Font>): string {
  const fonts = packagesOf(shipped).flatMap((name) => licences.fonts[name] ?? []);
  return [
    licences.listed.trimEnd(),
    ...new Set([...licences.within, ...fonts, ...licences.workers]),
    ...licences.studio,
    ...licences.grounds,
  ].join('\n\n');
}
