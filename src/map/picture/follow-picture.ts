import type { MapLibreMap } from 'maplibre-gl';
import { createEffect, on } from 'solid-js';
import type { Session } from '../../session/session';
import type { PictureWords } from '../../session/parts/picture';
import { saveFile } from '../../ui/save-file';
import type { Cover } from '../names';
import { compose } from './compose';
import { overMap } from './over-map';
import { createPen, loadCanvasFonts } from './pen';
import { shoot } from './shot';

/** Handles a request for a picture: draws it, saves it, and reports the outcome. */
export function followPicture(map: MapLibreMap, session: Session, cover: Cover): void {
  const carryOut = async (words: PictureWords) => {
    try {
      saveFile(words.fileName, await picture(map, session, words, cover));
      session.picture.end('saved');
    } catch {
      session.picture.end('failed');
    }
  };
  createEffect(
    on(session.picture.wish, (words) => {
      if (words) void carryOut(words);
    }),
  );
}

async function picture(map: MapLibreMap, session: Session, words: PictureWords, cover: Cover): Promise<Blob> {
  await loadCanvasFonts(JSON.stringify(words));
  const pen = createPen(session.words.direction());
  const { theme } = session.view();
  const shot = await shoot(map, cover, () => overMap(map, session, words.scale, pen));
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
