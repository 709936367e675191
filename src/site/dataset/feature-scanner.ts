import { quoted } from '../../publish/dataset/quoted';
import { limits } from '../../story/files/limits';

/**
 * What a byte is in a text of GeoJSON. `begins` and `ends`: the brackets of an object where features stand. `list`: that
 * object was a collection, whose features begin here. `listed`: they end here.
 */
export type Found = 'begins' | 'ends' | 'list' | 'listed' | undefined;

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, open, close] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Tab, line feed, carriage return, space; and what a text sequence (RFC 8142) has before each feature. */
const spaces = new Set([0x09, 0x0a, 0x0d, 0x20]);
const separator = 0x1e;

const listName = Buffer.from('features');

/**
 * Finds the features of GeoJSON, byte by byte: those of one collection, or one after the other (RFC 8142, and lines of
 * features). Of what is in each it only follows brackets and quotation marks.
 * @throws Error of what is between features and is none: "found ...; expected ..."
 */
export function featureScanner() {
  let depth = 0;
  /** How deep features stand: 0 one after the other, 2 in a collection, and no deeper once that has ended. */
  let level = 0;
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
      const found = byte < 0x80 ? quoted(String.fromCharCode(byte)) : 'another character';
      throw new Error(`found ${found} beside features; expected ${expected}`);
    };
    if (level === 0) {
      if (byte === separator) return undefined;
      if (byte !== open) return refuse('each to begin with "{"');
      depth++;
      return 'begins';
    }
    if (byte === closeList && next !== 'feature') {
      [depth, level] = [1, -1];
      return 'listed';
    }
    if (byte === comma && next === 'comma or end') next = 'feature';
    else if (byte === open && next !== 'comma or end') {
      depth++;
      return 'begins';
    } else return refuse(next === 'comma or end' ? 'a comma or "]" after one' : 'each to begin with "{"');
    return undefined;
  }

  function within(byte: number): Found {
    const isList = byte === openList && isListNext;
    const isName = depth === 1 && matched === listName.length;
    isListNext = isName && byte === colon;
    matched = -1;
    if (isList) {
      if (level !== 0 || next === 'comma or end')
        throw new Error('found a list of features beside others; expected one collection, or features alone');
      [depth, level, next] = [2, 2, 'feature or end'];
      return 'list';
    }
    if (byte === quote) [inString, matched] = [true, 0];
    else if (byte === open || byte === openList) {
      depth++;
      if (depth > limits.nesting)
        throw new Error(`found brackets ${depth} deep in each other; expected ${limits.nesting} at most`);
    } else if (byte === close || byte === closeList) {
      depth--;
      if (depth !== Math.max(0, level)) return undefined;
      next = 'comma or end';
      return 'ends';
    }
    return undefined;
  }

  return (byte: number): Found => {
    if (inString) inText(byte);
    else if (!spaces.has(byte)) {
      if (depth === 0 && level === -1)
        throw new Error('found more after the end of the collection; expected nothing');
      return depth === level ? between(byte) : within(byte);
    }
    return undefined;
  };
}
