import type { DirectionWords } from '../shapes/read-position';
import type { MapDesk } from './map-desk';

/** The letters and words for directions that an author may type: English ones, and those of the page. */
export function directionWords({ t }: Pick<MapDesk, 't'>): DirectionWords {
  const words = (own: string, ...english: string[]) => [
    ...new Set([...own.toLowerCase().split(' '), ...english]),
  ];
  const found = {
    N: words(t('north'), 'n', 'north'),
    S: words(t('south'), 's', 'south'),
    E: words(t('east'), 'e', 'east'),
    W: words(t('west'), 'w', 'west'),
  };
  return found;
}
