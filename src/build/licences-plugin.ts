import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { faces } from '../cartography/faces';

/** The licences of all that the page contains, by its path from the page. */
const fileName = 'licences.txt';

/** What is in the page and not among the modules of its code: the faces, and what the service worker is made of. */
const others = [
  ...new Set(faces.map(({ file }) => file.split('/').slice(0, 2).join('/'))),
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** Writes the licences of all packages that the page contains, whole, and those of the ground's data. */
export function licencesPlugin({ basemap = 'data/basemap' } = {}): Plugin {
  return {
    name: 'claimed-ground:licences',
    apply: 'build',
    enforce: 'post',
    // Vite lists the packages of the page's own modules.
    config: () => ({ build: { license: { fileName } } }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const list = bundle[fileName];
        if (list?.type !== 'asset')
          throw new Error(`${fileName}: found none in the build; expected Vite's list`);
        const listed = String(list.source);
        const missing = others.filter((name) => !listed.includes(`\n## ${name} - `)).map(licenceOf);
        const ground = readFileSync(join(basemap, 'LICENSE.md'), 'utf8').replace(/^# /, '## ');
        list.source = [listed.trimEnd(), ...missing, ground].join('\n\n');
      },
    },
  };
}

/**
 * A package's licence in the form of Vite's list.
 * @throws Error when the package has none to be read
 */
function licenceOf(name: string): string {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name}: found no licence file; expected its text`);
  return `## ${name} - ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
