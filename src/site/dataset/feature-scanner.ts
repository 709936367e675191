import { quoted } from '../../publish/dataset/quoted';
import { limits } from '../../story/files/limits';

/** What a byte is in a text of GeoJSON. Where a list begins, what had begun as a feature was the collection around it. */
export type Found =
  | 'feature begins'
  | 'feature ends'
  | 'list begins'
  | 'list ends'
  | 'collection ends'
  | undefined;

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, open, close] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Tab, line feed, carriage return, space; and what a text sequence (RFC 8142) has before each feature. */
const spaces = new Set([0x09, 0x0a, 0x0d, 0x20]);
const separator = 0x1e;

const listName = Buffer.from('features');

/** How many brackets are open where a feature may begin, by what features stand in: after a list there are no more. */
const depths = { alone: 0, 'in a list': 2, 'after a list': Number.NaN } as const;

/**
 * Finds the features of GeoJSON, byte by byte: those of one collection, or one after the other (RFC 8142, and lines of
 * features). Of what is in each it only follows brackets and quotation marks.
 * @throws Error of what is between features and is none: "found ...; expected ..."
 */
export function featureScanner() {
  let depth = 0;
  let place: keyof typeof depths = 'alone';
  let next: 'feature' | 'feature or end' | 'comma or end' = 'feature or end';
  let [inString, isEscaped] = [false, false];
  /** How many letters of its member's name a collection has so far; none where it is another. */
  let matched = -1;
  let isListNext = false;

  function inText(byte: number): void {
    if (isEscaped) isEscaped = false;
    else if (byte === backslash) [isEscaped, matched] = [true, -1];
    else if (byte === quote) inString = false;
    else matched = matched >= 0 && byte === listName[matched] ? matched + 1 : -1;
  }

  /** Between features. */
  function between(byte: number): Found {
    const refuse = (expected: string): never => {
      if (byte >= 0x80)
        throw new Error(
          'found a byte beyond ASCII beside features; expected UTF-8, and each to begin with "{"',
        );
      throw new Error(`found ${quoted(String.fromCharCode(byte))} beside features; expected ${expected}`);
    };
    if (place === 'alone') {
      if (byte === separator) return undefined;
      if (byte !== open) return refuse('each to begin with "{"');
      depth++;
      return 'feature begins';
    }
    if (byte === closeList && next !== 'feature') {
      [depth, place] = [1, 'after a list'];
      return 'list ends';
    }
    if (byte === comma && next === 'comma or end') next = 'feature';
    else if (byte === open && next !== 'comma or end') {
      depth++;
      return 'feature begins';
    } else return refuse(next === 'comma or end' ? 'a comma or "]" after one' : 'each to begin with "{"');
    return undefined;
  }

  function within(byte: number): Found {
    const isList = byte === openList && isListNext;
    const isName = depth === 1 && matched === listName.length;
    isListNext = isName && byte === colon;
    matched = -1;
    if (isList) {
      if (place !== 'alone' || next === 'comma or end')
        throw new Error('found a list of features beside others; expected one collection, or features alone');
      [depth, place, next] = [depths['in a list'], 'in a list', 'feature or end'];
      return 'list begins';
    }
    if (byte === quote) [inString, matched] = [true, 0];
    else if (byte === open || byte === openList) {
      depth++;
      if (depth > limits.nesting)
        throw new Error(`found brackets ${depth} deep in each other; expected ${limits.nesting} at most`);
    } else if (byte === close || byte === closeList) {
      depth--;
      if (depth === 0 && place === 'after a list') return 'collection ends';
      if (depth !== depths[place]) return undefined;
      next = 'comma or end';
      return 'feature ends';
    }
    return undefined;
  }

  return (byte: number): Found => {
    if (inString) inText(byte);
    else if (!spaces.has(byte)) {
      if (depth === 0 && place === 'after a list')
        throw new Error('found more after the end of the collection; expected nothing');
      return depth === depths[place] ? between(byte) : within(byte);
    }
    return undefined;
  };
}
