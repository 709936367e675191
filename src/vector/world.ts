import { frameOf } from './frame';

/** The world on the Mercator plane, without the polar ice: the frame of the map of all stories. */
export const worldFrame = frameOf([-180, -56, 180, 76], 1500);

/** The file of its land and borders, by its path from the page; `land` and `borders` are the ids of its parts. */
export const worldFile = 'stories/world.svg';
