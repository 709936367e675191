import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fonts } from '../cartography/fonts';
import { licenceOf, packageOf, packagesWithin } from './package-licence';

/** The licences of all that the page contains, by its path from the page. */
const fileName = 'licences.txt';

/** What is in the page and not among the modules of its code: the fonts, and what the service worker is made of. */
export const packagesBeside = [
  ...new Set(fonts.map(({ file }) => file.split('/').slice(0, 2).join('/'))),
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** Writes the licences of all packages that the page contains, whole, and those of the basemap's data. */
export function licencesPlugin({ basemap = 'data/basemap' } = {}): Plugin {
  return {
    name: 'claimed-ground:licences',
    apply: 'build',
    enforce: 'post',
    // Vite lists the packages of the page's own modules, and not what those have within them.
    config: () => ({ build: { license: { fileName } } }),
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
        const beside = packagesBeside.map((name) => packageOf(name, import.meta.url));
        const missing = [...within, ...beside].filter(({ name }) => !listed.includes(`\n## ${name} - `));
        const basemapLicence = readFileSync(join(basemap, 'LICENSE.md'), 'utf8').replace(/^# /, '## ');
        list.source = [listed.trimEnd(), ...new Set(missing.map(licenceOf)), basemapLicence].join('\n\n');
      },
    },
  };
}
