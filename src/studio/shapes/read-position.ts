import type { Position } from 'geojson';
import { readGridReference } from './grid-reference';

type Direction = 'N' | 'S' | 'E' | 'W';

/** The words and letters for the directions, in the languages that are read: in lower case. */
export type DirectionWords = Readonly<Record<Direction, readonly string[]>>;

/**
 * Reads a position as people write it: decimal degrees, degrees with minutes and seconds, with signs or the letters of
 * directions, latitude first where there are none; UTM; MGRS. Digits may be Arabic or Persian.
 * @returns longitude, then latitude, degrees; undefined where it is none
 */
export function readPosition(typed: string, directions: DirectionWords): Position | undefined {
  const text = plain(typed);
  const grid = readGridReference(text);
  if (grid) return within(grid);
  const parts = partsOf(text, directions);
  if (!parts) return undefined;
  const [one, other] = parts;
  const isTurned =
    isEastWest(one.direction) || (other.direction !== undefined && !isEastWest(other.direction));
  if (one.direction && other.direction && isEastWest(one.direction) === isEastWest(other.direction))
    return undefined;
  const [lat, lon] = isTurned ? [other, one] : [one, other];
  const [y, x] = [degreesOf(lat), degreesOf(lon)];
  return x === undefined || y === undefined ? undefined : within([x, y]);
}

interface Part {
  /** Degrees, then minutes, then seconds. */
  readonly numbers: readonly string[];
  readonly direction: Direction | undefined;
}

interface Group extends Part {
  readonly numbers: string[];
  direction: Direction | undefined;
  /** What comes next is the other part's. */
  isClosed: boolean;
}

const isEastWest = (direction: Direction | undefined) => direction === 'E' || direction === 'W';

const within = ([lon = 0, lat = 0]: Position): Position | undefined =>
  Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [round(lon), round(lat)] : undefined;

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** With Latin digits and signs, one blank between words, in lower case. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('\u066b', '.')
    .replaceAll(/[\u2212\u2013]/g, '-')
    .replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The two parts of a position; undefined where it has more or fewer, or words that say no direction. */
function partsOf(text: string, directions: DirectionWords): readonly [Part, Part] | undefined {
  // "36,2; 37,1": a comma between digits is a decimal one where something else divides the two.
  const isDecimalComma = /^[^,;]*\d,\d[^,;]*[; ][^,;]*\d,\d[^,;]*$/.test(text);
  const tokens = (isDecimalComma ? text.replaceAll(/(?<=\d),(?=\d)/g, '.') : text).match(
    /[-+]?\d+(?:\.\d+)?|[\p{L}\p{M}]+|[,;\u060c]/gu,
  );
  const groups: Group[] = [{ numbers: [], direction: undefined, isClosed: false }];
  const open = () => groups.at(-1) as Group;
  const next = () => groups.push({ numbers: [], direction: undefined, isClosed: false });
  for (const token of tokens ?? []) {
    if (/[,;\u060c]/.test(token)) open().isClosed = open().numbers.length > 0;
    else if (/\d/.test(token)) {
      if (open().isClosed) next();
      open().numbers.push(token);
    } else {
      const direction = directionOf(token, directions);
      if (direction === 'unit') continue;
      if (direction === undefined) return undefined;
      // "n 36 12 e 37 9" has directions first, "36 12 n 37 9 e" last.
      if (open().direction !== undefined) next();
      open().direction = direction;
      open().isClosed = open().numbers.length > 0;
    }
  }
  const [one, other, ...more] = evened(groups.filter(({ numbers }) => numbers.length > 0));
  return one && other && more.length === 0 ? [one, other] : undefined;
}

/** One group of two, four or six numbers is two parts: "36.2 37.1", "36 12 37 9". */
function evened(groups: readonly Part[]): readonly Part[] {
  const [only] = groups;
  if (groups.length !== 1 || !only || only.numbers.length % 2 !== 0 || only.direction) return groups;
  const half = only.numbers.length / 2;
  return [
    { numbers: only.numbers.slice(0, half), direction: undefined },
    { numbers: only.numbers.slice(half), direction: undefined },
  ];
}

function directionOf(word: string, directions: DirectionWords): Direction | 'unit' | undefined {
  const found = (Object.keys(directions) as Direction[]).find((one) => directions[one].includes(word));
  // Degrees, minutes and seconds by their letters.
  return found ?? (['d', 'deg', 'm', 'min', 'sec'].includes(word) ? 'unit' : undefined);
}

/** Undefined where minutes or seconds are 60 or more, or follow what is not whole. */
function degreesOf({ numbers, direction }: Part): number | undefined {
  const [degrees = '', ...smaller] = numbers;
  if (numbers.length > 3 || smaller.some((one) => /^[-+]/.test(one) || Number(one) >= 60)) return undefined;
  if (numbers.slice(0, -1).some((one) => one.includes('.'))) return undefined;
  const isNegative = degrees.startsWith('-');
  if (isNegative && direction !== undefined) return undefined;
  const size = [Math.abs(Number(degrees)), ...smaller.map(Number)].reduce(
    (sum, one, index) => sum + one / 60 ** index,
    0,
  );
  return isNegative || direction === 'S' || direction === 'W' ? -size : size;
}
