import type { MapLibreMap } from 'maplibre-gl';
import { createEffect, on, onCleanup, untrack } from 'solid-js';
import { interfaceLanguageFor } from '../../i18n/languages';
import { direction } from '../../i18n/tags';
import { afterPaint } from '../../session/after-paint';
import type { Session } from '../../session/session';
import type { Padding } from './padding';

type Direction = ReturnType<typeof direction>;

/**
 * Where a language turns the page around, what lies over one side of the map lies over the other: the map goes along, so
 * that what was in the middle of its clear part is so again.
 * @returns to be told, whenever the map is put where it looks, for which direction of the page that was
 */
export function keepClearAsPageTurns(
  map: MapLibreMap,
  { words, camera }: Session,
  padding: () => Padding,
): (placedIn: Direction) => void {
  let clearIn = untrack(words.direction);
  const turnTo = (next: Direction) => {
    if (clearIn === next) return;
    clearIn = next;
    const { left, right } = padding();
    if (left === right) return;
    // Where the reader has taken the map, its address follows.
    const told = camera.view() && { camera: { kind: 'turned' } };
    map.panBy([right - left, 0], { animate: false }, told);
  };
  createEffect(
    on(
      words.direction,
      (next) => {
        const turn = () => turnTo(next);
        onCleanup(afterPaint(() => (map.isMoving() ? map.once('moveend', turn) : turn())));
      },
      { defer: true },
    ),
  );
  return (placedIn) => {
    clearIn = placedIn;
  };
}

/** The direction that the page has, or will have as soon as the words of the language that was chosen are there. */
export function directionComing({ reading, words }: Session): Direction {
  const next = reading.selecting();
  return next === 'both' ? words.direction() : direction(interfaceLanguageFor(next));
}
