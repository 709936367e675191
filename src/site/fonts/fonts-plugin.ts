import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Font, fonts, letters } from '../../cartography/fonts';
import { type FontFile, fontStylesheet, mapFontsModule } from './font-files';
import { pageCodePoints } from './page-text';
import { splitFont } from './split-font';
import { rangesOf } from './unicode-range';

const stylesheet = 'virtual:fonts.css';
const forMap = 'virtual:map-font-files';

/**
 * The page's `@font-face` rules, and the map's fonts as a module. A build subsets each font to the text of stories and
 * interface; the maker's file serves whatever else a reader types.
 * @param isSplit false for the single file, which contains whole fonts
 */
export function fontsPlugin({ isSplit = true } = {}): Plugin {
  let files: readonly FontFile[] = fonts.map(whole);
  let folder = '';
  let isBuild = false;
  return {
    name: 'claimed-ground:fonts',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    async buildStart() {
      if (!isBuild || !isSplit) return;
      // Vite hashes and emits only fonts that are files.
      folder = mkdtempSync(join(tmpdir(), 'claimed-ground-'));
      const text = await pageCodePoints();
      files = (await Promise.all(fonts.map((font) => split(font, text, folder)))).flat();
    },
    closeBundle() {
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
    resolveId: (id) => (id === stylesheet || id === forMap ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${stylesheet}`) return fontStylesheet(files);
      return id === `\0${forMap}` ? mapFontsModule(files) : undefined;
    },
  };
}

const whole = (font: Font): FontFile => ({
  font,
  path: font.file,
  ranges: letters[font.part],
  isSubset: false,
});

async function split(font: Font, text: ReadonlySet<number>, folder: string): Promise<FontFile[]> {
  const woff2 = readFileSync(createRequire(import.meta.url).resolve(font.file));
  const { subset, used, rest } = await splitFont(font, woff2, text);
  const others: FontFile = { font, path: font.file, ranges: rangesOf(rest), isSubset: false };
  if (!subset) return [others];
  const name = [font.family.replaceAll(' ', '-'), font.part, font.weight, font.style].join('-');
  const path = join(folder, `${name.toLowerCase()}.woff2`);
  writeFileSync(path, subset);
  return [others, { font, path, ranges: rangesOf(used), isSubset: true }];
}
