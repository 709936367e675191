import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Font, fonts } from '../cartography/fonts';
import { type Licences, licencesFile, packagesOf } from '../publish/site/licences';
import { FONTS_PLUGIN, type FontsApi } from './fonts/fonts-plugin';
import { groundFolders } from './ground';
import { licenceOf, type Package, packageOf, packageOfModule, packagesWithin } from './package-licence';
import { STUDIO_PLUGIN, type StudioApi } from './studio/studio-plugin';

export const LICENCES_PLUGIN = 'claimed-ground:licences';
const fileName = 'licences.txt';

/** The service worker's packages, which are shipped but not in the module graph. */
export const offlinePackages = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** What the plugin tells others of the build. */
export interface LicencesApi {
  /** All licences that a site of the same code may need, once the build has its files. */
  licences: Licences | undefined;
}

/** Writes the full licence texts of all packages that are shipped, and of the basemap's data. */
export function licencesPlugin({ basemap, world } = groundFolders): Plugin<LicencesApi> {
  const api: LicencesApi = { licences: undefined };
  let shipped: Iterable<Font> = [];
  let studio: StudioApi | undefined;
  return {
    name: LICENCES_PLUGIN,
    api,
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
        const listed = withTexts(String(list.source));
        const modules = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? file.moduleIds : [],
        );
        const isMissing = ({ name }: Package) => !listed.includes(`\n## ${name} - `);
        const installed = (name: string) => packageOf(name, import.meta.url);
        // Sorted: a build takes modules in the order in which they are read.
        const missing = (packages: readonly Package[]) => packages.filter(isMissing).map(licenceOf).sort();
        api.licences = {
          listed,
          within: missing(modules.flatMap(packagesWithin)),
          fonts: Object.fromEntries(
            packagesOf(fonts)
              .map(installed)
              .filter(isMissing)
              .map((one) => [one.name, licenceOf(one)]),
          ),
          workers: missing([
            ...offlinePackages.map(installed),
            ...[...(studio?.workerModules ?? [])].flatMap(packageOfModule),
          ]),
          studio: [...new Set((studio?.licences ?? []).flatMap((one) => sectionsBeside(one, listed)))].sort(),
          grounds: [basemap, world].map((from) =>
            readFileSync(join(from, 'LICENSE.md'), 'utf8').replace(/^# /, '## '),
          ),
        };
        list.source = licencesFile(api.licences, shipped);
      },
    },
  };
}

/** Vite's list with the licences of packages that have no text of it in them, of which it gives the name alone. */
const withTexts = (list: string): string =>
  list.replace(
    /^## (\S+) - .+\n+(?=## |$(?![^]))/gm,
    (_, name: string) => `${licenceOf(packageOf(name, import.meta.url))}\n\n`,
  );

/** The sections of a list of licences that another one does not have. Headings within a licence are of a lower level. */
function sectionsBeside(list: string, listed: string): string[] {
  return list
    .split(/\n(?=## \S+ - \d)/)
    .slice(1)
    .map((section) => section.trimEnd().replace(/(?<=\n)## /g, '### '))
    .filter((section) => !listed.includes(`\n${section.split(' - ')[0]} - `));
}
