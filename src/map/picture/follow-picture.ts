import type { MapLibreMap } from 'maplibre-gl';
import { createEffect, on } from 'solid-js';
import type { AppState } from '../../session/app-state';
import type { PictureWords } from '../../session/picture';
import { saveFile } from '../../ui/save-file';
import type { Cover } from '../names';
import { compose } from './compose';
import { overMap } from './over-map';
import { createPen, loadCanvasFonts } from './pen';
import { shoot } from './shot';

/** Handles a request for a picture: draws it, saves it, and reports the outcome. */
export function followPicture(map: MapLibreMap, state: AppState, cover: Cover): void {
  const carryOut = async (words: PictureWords) => {
    try {
      saveFile(words.fileName, await picture(map, state, words, cover));
      state.endPicture('saved');
    } catch {
      state.endPicture('failed');
    }
  };
  createEffect(
    on(state.pictureWish, (words) => {
      if (words) void carryOut(words);
    }),
  );
}

async function picture(map: MapLibreMap, state: AppState, words: PictureWords, cover: Cover): Promise<Blob> {
  await loadCanvasFonts(JSON.stringify(words));
  const pen = createPen(state.words.direction());
  const { theme } = state.view();
  const shot = await shoot(map, cover, () => overMap(map, state, words.scale, pen));
  return toPng(compose(shot, words, theme, pen));
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('picture: found it too large; expected a PNG'))),
      'image/png',
    );
  });
}
