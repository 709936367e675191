import { zoomIn } from '../scale';
import type { View } from './view';

/** The zooms from which the stops of a route have dots, and from which they have names. */
export const stopDotZoom = ({ story }: View) => zoomIn(story)(6.2);
export const stopLabelZoom = ({ story }: View) => zoomIn(story)(7);
