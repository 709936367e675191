import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fonts } from '../cartography/fonts';
import { groundFolders } from './ground';
import { licenceOf, packageOf, packagesWithin } from './package-licence';

const fileName = 'licences.txt';

/** Packages that are shipped but not in the module graph: fonts, and the service worker's. */
export const packagesBeside = [
  ...new Set(fonts.map(({ file }) => file.split('/').slice(0, 2).join('/'))),
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** Writes the full licence texts of all packages that are shipped, and of the basemap's data. */
export function licencesPlugin({ basemap, world } = groundFolders): Plugin {
  return {
    name: 'claimed-ground:licences',
    apply: 'build',
    enforce: 'post',
    // Vite lists packages in the module graph, not those bundled inside them.
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
        const grounds = [basemap, world].map((from) =>
          readFileSync(join(from, 'LICENSE.md'), 'utf8').replace(/^# /, '## '),
        );
        list.source = [listed.trimEnd(), ...new Set(missing.map(licenceOf)), ...grounds].join('\n\n');
      },
    },
  };
}
