import { build, type Plugin, type Rolldown } from 'vite';
import { solidPlugin } from '../solid-plugin';
import { interfaceLanguages } from '../../i18n/languages';
import { draftPage, studioPage } from '../../story/pages';
import { engineSheetPlugin } from '../engine-sheet';
import { helpPages } from '../help/help-pages';
import { studioFolder } from '../../publish/site/file-table';
import { bootName } from '../../publish/site/pages/inline-first';
import { themePlugin } from '../theme-plugin';
import { studioFontsPlugin } from './studio-fonts';
import { withoutEval } from './without-eval';

export const STUDIO_PLUGIN = 'claimed-ground:studio';
const licencesName = 'licences.md';

/** What the plugin tells others of the build. */
export interface StudioApi {
  /** The licences of the packages in the studio's code, as Vite lists them for each page, once they are built. */
  readonly licences: string[];
  /** The modules in its workers, which are not in that list. */
  readonly workerModules: Set<string>;
  /** Paths of the makers' files of fonts, by the makers' names. */
  readonly fonts: Map<string, string>;
}

/** The studio's page, and that of its preview, which has the files that the studio gives it. */
const pages = [
  { page: studioPage, mode: 'production', root: '' },
  { page: draftPage, mode: 'draft', root: ' data-draft' },
] as const;

/**
 * Builds the studio's pages beside the others, each from a graph of modules of its own: what they have in common is not
 * taken out of the reader's files, so that not a byte of these is there for the studio.
 */
export function studioPlugin(): Plugin<StudioApi> {
  const api: StudioApi = { licences: [], workerModules: new Set(), fonts: new Map() };
  return {
    name: STUDIO_PLUGIN,
    api,
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler() {
        // Fonts are in both.
        const emitted = new Set<string>();
        for (const { page, mode, root } of pages) {
          for (const file of await built(page, mode, api.workerModules)) {
            const source = file.type === 'chunk' ? file.code : file.source;
            if (file.fileName === studioPage)
              for (const [fileName, help] of helpPages(String(source)))
                this.emitFile({ type: 'asset', fileName, source: help });
            if (file.fileName === licencesName) {
              api.licences.push(String(source));
              continue;
            }
            if (file.type === 'asset')
              for (const original of file.originalFileNames) {
                const [, maker] = /node_modules\/(@fontsource.*\.woff2)$/.exec(original) ?? [];
                if (maker !== undefined) api.fonts.set(maker, file.fileName);
              }
            if (!emitted.has(file.fileName))
              this.emitFile({
                type: 'asset',
                fileName: file.fileName,
                source: file.fileName === page ? filled(String(source), root) : source,
              });
            emitted.add(file.fileName);
          }
        }
      },
    },
  };
}

/** The files of a page. */
async function built(
  page: string,
  mode: string,
  workerModules: Set<string>,
): Promise<Rolldown.RolldownOutput['output']> {
  const { output } = (await build({
    configFile: false,
    mode,
    logLevel: 'error',
    base: './',
    plugins: [solidPlugin(), themePlugin(), engineSheetPlugin(), studioFontsPlugin()],
    worker: { format: 'es', plugins: () => [withoutEval(), modulesInto(workerModules)] },
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      assetsDir: studioFolder,
      chunkSizeWarningLimit: 1500,
      license: { fileName: licencesName },
      rolldownOptions: { input: page },
    },
  })) as Rolldown.RolldownOutput;
  return output;
}

/** Collects the modules that a build has in its files. */
const modulesInto = (modules: Set<string>): Plugin => ({
  name: 'claimed-ground:modules',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id);
  },
});

/** The page with what the boot script needs: it gives the page its language and theme before the first paint. */
function filled(html: string, root: string): string {
  const languages = Object.keys(interfaceLanguages);
  return html
    .replace(/<html[^>]*>/, `<html lang="${languages[0]}" data-languages="${languages.join(' ')}"${root}>`)
    .replace(/<meta charset[^>]*>/, (charset) => `${charset}<script src="./${bootName}"></script>`);
}
