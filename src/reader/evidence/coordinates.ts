import type { Point } from '../../session/parts/measuring';
import type { InterfaceWords } from '../../session/words';

/** For programs: latitude before longitude, with points whatever the language. */
export const plainCoordinates = ({ lat, lon, digits }: Point): string =>
  `${lat.toFixed(digits)}, ${lon.toFixed(digits)}`;

/** Isolates a figure with its signs: after Arabic letters they would move to its other side. */
const ltr = (figure: string) => `\u2066${figure}\u2069`;

/** A point in the reader's language: in degrees with decimals, and in degrees and minutes. */
export function coordinateWords(
  { lat, lon, digits }: Point,
  { t, fixed }: InterfaceWords,
): { degrees: string; minutes: string } {
  const both = (write: (degrees: number) => string) =>
    [
      t(lat < 0 ? 'latSouth' : 'latNorth', { degrees: ltr(write(Math.abs(lat))) }),
      t(lon < 0 ? 'lonWest' : 'lonEast', { degrees: ltr(write(Math.abs(lon))) }),
    ].join(t('comma'));
  // Minutes are finer than two decimals of a degree: no decimals of them.
  const ofMinute = Math.max(0, digits - 2);
  const inMinutes = (degrees: number) => {
    const all = Number((degrees * 60).toFixed(ofMinute));
    const whole = Math.floor(all / 60);
    return `${fixed(whole, 0)}° ${fixed(all - whole * 60, ofMinute)}′`;
  };
  return { degrees: both((degrees) => `${fixed(degrees, digits)}°`), minutes: both(inMinutes) };
}
