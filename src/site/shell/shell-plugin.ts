import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { siteFile } from '../../publish/site/file-table';
import { siteZip } from '../../publish/site/site-zip';
import {
  isPacked,
  packPath,
  rendererPath,
  type Shell,
  shellPath,
  singlePath,
} from '../../publish/site/shell';
import { LICENCES_PLUGIN, type LicencesApi } from '../licences-plugin';
import { workerCode } from '../offline-plugin';
import { STUDIO_PLUGIN, type StudioApi } from '../studio/studio-plugin';
import { SHELL_PLUGIN, type ShellApi, type ShellParts } from './shell-parts';
import { singleShell } from './single-shell';

/**
 * Publishes what the studio makes sites of: the parts of this build that no story changes. It is written last, from what
 * the other plugins gave and the files in the build's folder.
 */
export function shellPlugin(): Plugin<ShellApi> {
  const parts: ShellParts = {};
  let folder = '';
  let licences: LicencesApi | undefined;
  let studio: StudioApi | undefined;
  return {
    name: SHELL_PLUGIN,
    api: { parts },
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build, plugins }) {
      folder = resolve(root, build.outDir);
      const apiOf = (wanted: string) => plugins.find(({ name }) => name === wanted)?.api as unknown;
      licences = apiOf(LICENCES_PLUGIN) as LicencesApi | undefined;
      studio = apiOf(STUDIO_PLUGIN) as StudioApi | undefined;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { renderer, index, stories, inline, findSite } = parts;
        const all = licences?.licences;
        // A build without a page, as of a test.
        if (!renderer || !index || !stories || !inline || !findSite || !all || !studio) return;
        writeFileSync(join(folder, rendererPath), renderer);
        writeFileSync(join(folder, singlePath), JSON.stringify(await singleShell()));
        const files = fixedFiles(folder);
        const packed = files
          .filter(isPacked)
          .map((path) => [path, readFileSync(join(folder, path))] as const);
        writeFileSync(join(folder, packPath), Buffer.concat(siteZip(new Map(packed))));
        const shell: Shell = {
          index,
          stories,
          inline,
          findSite,
          worker: await workerCode(),
          licences: all,
          fonts: Object.fromEntries(studio.fonts),
          files: [...new Set([...files, packPath, shellPath])].sort(),
        };
        writeFileSync(join(folder, shellPath), JSON.stringify(shell));
      },
    },
  };
}

/** Paths of the files of a build that are the same in every site. */
const fixedFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !siteFile(path).isMade);
