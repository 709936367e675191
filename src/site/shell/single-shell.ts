import { build, type Plugin, type Rolldown } from 'vite';
import { solidPlugin } from '../solid-plugin';
import type { SingleShell } from '../../publish/site/shell';
import { bootName } from '../../publish/site/pages/inline-first';
import { bundleScript } from '../bundle-script';
import { engineSheetPlugin } from '../engine-sheet';
import { licencesPlugin } from '../licences-plugin';
import { inOneFile } from '../single-file/in-one-file';
import { themePlugin } from '../theme-plugin';

/** Builds what the file with a whole story in it is made of: the page's code and styles, with all assets in them. */
export async function singleShell(): Promise<SingleShell> {
  const licences = licencesPlugin();
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'single',
    base: './',
    plugins: [solidPlugin(), noFonts, themePlugin(), engineSheetPlugin(), licences, inOneFile()],
    build: { write: false, chunkSizeWarningLimit: 5000 },
  })) as Rolldown.RolldownOutput;
  const texts = new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : textOf(file.source)]),
  );
  const index = texts.get('index.html');
  const all = licences.api?.licences;
  if (index === undefined || !all) throw new Error('index.html: found no such page; expected it built');
  const named = [...texts].filter(([path]) => /\.(js|css)$/.test(path));
  return {
    index,
    files: Object.fromEntries([...named, [bootName, await bundleScript('src/boot.ts', 'iife')]]),
    licences: all,
  };
}

const textOf = (source: string | Uint8Array) =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

/** The rules of a story's fonts are in its own stylesheet. */
const noFonts: Plugin = {
  name: 'claimed-ground:no-fonts',
  resolveId: (id) => (id === 'virtual:fonts.css' ? `\0${id}` : undefined),
  load: (id) => (id === '\0virtual:fonts.css' ? '' : undefined),
};
