import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Face, faces, letters } from '../../cartography/faces';
import { type FaceFile, faceSheet, mapFaces } from './face-files';
import { pageCodePoints } from './page-text';
import { splitFace } from './subset-face';
import { rangesOf } from './unicode-range';

const sheet = 'virtual:faces.css';
const forMap = 'virtual:map-faces';

/**
 * The faces of the page as a sheet, and those of the map's labels as a module. A build splits each: a first file for
 * what stories and interface say, and its maker's for all that a reader may type besides.
 * @param isSplit false where all of the files are in the page anyway
 */
export function facesPlugin({ isSplit = true } = {}): Plugin {
  let files: readonly FaceFile[] = faces.map(whole);
  let folder = '';
  let isBuild = false;
  return {
    name: 'claimed-ground:faces',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    async buildStart() {
      if (!isBuild || !isSplit) return;
      // Vite names, hashes and serves a font only from a file.
      folder = mkdtempSync(join(tmpdir(), 'claimed-ground-'));
      const text = pageCodePoints();
      files = (await Promise.all(faces.map((face) => split(face, text, folder)))).flat();
    },
    closeBundle() {
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
    resolveId: (id) => (id === sheet || id === forMap ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${sheet}`) return faceSheet(files);
      return id === `\0${forMap}` ? mapFaces(files) : undefined;
    },
  };
}

const whole = (face: Face): FaceFile => ({
  face,
  path: face.file,
  ranges: letters[face.part],
  isFirst: false,
});

async function split(face: Face, text: ReadonlySet<number>, folder: string): Promise<FaceFile[]> {
  const woff2 = readFileSync(createRequire(import.meta.url).resolve(face.file));
  const { first, used, rest } = await splitFace(face, woff2, text);
  const others: FaceFile = { face, path: face.file, ranges: rangesOf(rest), isFirst: false };
  if (!first) return [others];
  const name = [face.family.replaceAll(' ', '-'), face.part, face.weight, face.style].join('-');
  const path = join(folder, `${name.toLowerCase()}.woff2`);
  writeFileSync(path, first);
  return [others, { face, path, ranges: rangesOf(used), isFirst: true }];
}
