import type { MapLibreMap } from 'maplibre-gl';
import type { Session } from '../../session/session';
import type { PictureWords } from '../../session/parts/picture';
import { saveFile } from '../../ui/save-file';
import type { Cover } from '../names';
import { compose } from './compose';
import { overMap } from './over-map';
import { createPen, loadCanvasFonts } from './pen';
import { shoot } from './shot';

/** Saves the map as it is seen, with its title, legend and credits: a PNG. */
export async function savePicture(
  map: MapLibreMap,
  session: Session,
  words: PictureWords,
  cover: Cover,
): Promise<void> {
  await loadCanvasFonts(JSON.stringify(words));
  const pen = createPen(session.words.direction());
  const { theme } = session.view();
  const shot = await shoot(map, cover, () => overMap(map, session, words.scale, pen));
  saveFile(words.fileName, await toPng(compose(shot, words, theme, pen)));
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('picture: found it too large; expected a PNG'))),
      'image/png',
    );
  });
}
