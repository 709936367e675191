import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Font } from '../cartography/fonts';
import { FONTS_PLUGIN, type FontsApi } from './fonts/fonts-plugin';
import { groundFolders } from './ground';
import { licenceOf, packageOf, packageOfModule, packagesWithin } from './package-licence';
import { STUDIO_PLUGIN, type StudioApi } from './studio/studio-plugin';

const fileName = 'licences.txt';

/** The service worker's packages, which are shipped but not in the module graph. */
const offlinePackages = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** Packages that are shipped but not in the module graph: those of the fonts, and the service worker's. */
export const packagesBeside = (shipped: Iterable<Font>): string[] => [
  ...new Set([...shipped].map(({ file }) => file.split('/').slice(0, 2).join('/'))),
  ...offlinePackages,
];

/** Writes the full licence texts of all packages that are shipped, and of the basemap's data. */
export function licencesPlugin({ basemap, world } = groundFolders): Plugin {
  let shipped: Iterable<Font> = [];
  let studio: StudioApi | undefined;
  return {
    name: 'claimed-ground:licences',
    apply: 'build',
    enforce: 'post',
    // Vite lists packages in the module graph, not those bundled inside them.
    config: () => ({ build: { license: { fileName } } }),
    configResolved({ plugins }) {
      const apiOf = (wanted: string) => plugins.find(({ name }) => name === wanted)?.api as unknown;
      shipped = (apiOf(FONTS_PLUGIN) as FontsApi | undefined)?.shipped ?? [];
      studio = apiOf(STUDIO_PLUGIN) as StudioApi | undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const list = bundle[fileName];
        if (list?.type !== 'asset')
          throw new Error(`${fileName}: found none in the build; expected Vite's list`);
        const listed = String(list.source);
        const modules = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? file.moduleIds : [],
        );
        const within = modules.flatMap(packagesWithin);
        const beside = packagesBeside(shipped).map((name) => packageOf(name, import.meta.url));
        const inWorkers = [...(studio?.workerModules ?? [])].flatMap(packageOfModule);
        const missing = [...within, ...beside, ...inWorkers].filter(
          ({ name }) => !listed.includes(`\n## ${name} - `),
        );
        const grounds = [basemap, world].map((from) =>
          readFileSync(join(from, 'LICENSE.md'), 'utf8').replace(/^# /, '## '),
        );
        const all = [
          listed.trimEnd(),
          ...new Set(missing.map(licenceOf)),
          ...new Set((studio?.licences ?? []).flatMap((one) => sectionsBeside(one, listed))),
        ];
        list.source = [...all, ...grounds].join('\n\n');
      },
    },
  };
}

/** The sections of a list of licences that another one does not have. Headings within a licence are of a lower level. */
function sectionsBeside(list: string, listed: string): string[] {
  return list
    .split(/\n(?=## \S+ - \d)/)
    .slice(1)
    .map((section) => section.trimEnd().replace(/(?<=\n)## /g, '### '))
    .filter((section) => !listed.includes(`\n${section.split(' - ')[0]} - `));
}
