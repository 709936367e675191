import type { MapLibreMap } from 'maplibre-gl';
import { createEffect, on } from 'solid-js';
import type { Session } from '../../session/session';
import type { PictureWords } from '../../session/parts/picture';
import type { Cover } from '../names';

/** Handles a request for a picture: has it drawn and saved, and reports the outcome. */
export function followPicture(map: MapLibreMap, session: Session, cover: Cover): void {
  const carryOut = async (words: PictureWords) => {
    try {
      // Few readers want one.
      const { savePicture } = await import('./save-picture');
      await savePicture(map, session, words, cover);
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
