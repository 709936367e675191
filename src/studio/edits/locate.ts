import type { JsonPath } from '../../story/problems';

/** Where a value stands in a text: UTF-16 offset and length. */
export interface Located {
  readonly offset: number;
  readonly length: number;
}

const blank = /\s*/y;
const string = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const plain = /[^\s,\]}]+/y;
const inner = /[^"[\]{}]+/y;

/**
 * The value at a path of a JSON text, which must be JSON; undefined where there is none. It reads no further than the
 * value and builds nothing, which takes a tenth of the time that a tree of the whole text takes.
 */
export function locate(text: string, path: JsonPath): Located | undefined {
  let at = after(blank, text, 0);
  for (const key of path) {
    const found = typeof key === 'number' ? item(text, at, key) : property(text, at, key);
    if (found === undefined) return undefined;
    at = found;
  }
  return { offset: at, length: end(text, at) - at };
}

function property(text: string, start: number, key: string): number | undefined {
  if (text[start] !== '{') return undefined;
  for (let at = after(blank, text, start + 1); text[at] === '"'; ) {
    const close = after(string, text, at);
    const name = JSON.parse(text.slice(at, close)) as string;
    const value = after(blank, text, after(blank, text, close) + 1);
    if (name === key) return value;
    at = after(blank, text, after(blank, text, end(text, value)) + 1);
  }
  return undefined;
}

function item(text: string, start: number, index: number): number | undefined {
  if (text[start] !== '[') return undefined;
  let at = after(blank, text, start + 1);
  for (let place = 0; place < index && text[at] !== ']'; place++) {
    const next = after(blank, text, end(text, at));
    if (text[next] === ']') return undefined;
    at = after(blank, text, next + 1);
  }
  return text[at] === ']' ? undefined : at;
}

/** Where a value ends that begins at an offset. */
function end(text: string, start: number): number {
  if (text[start] === '"') return after(string, text, start);
  if (text[start] !== '{' && text[start] !== '[') return after(plain, text, start);
  let depth = 0;
  let at = start;
  do {
    const letter = text[at];
    if (letter === '"') at = after(string, text, at);
    else if (letter === '{' || letter === '[') {
      depth++;
      at++;
    } else if (letter === '}' || letter === ']') {
      depth--;
      at++;
    } else at = after(inner, text, at);
  } while (depth > 0 && at < text.length);
  return at;
}

/** The offset after what a sticky pattern matches at an offset. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
