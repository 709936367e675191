/** A stretch of a text: UTF-16 offsets, the second after its end. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const blank = /\s*/y;
const string = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const plain = /[^\s,\]}]+/y;
const inner = /[^"[\]{}]+/y;

/** The offset after what a sticky pattern matches at an offset. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

export const afterBlank = (text: string, at: number): number => after(blank, text, at);

/** The offset after the value of a JSON text that begins at an offset. */
export function afterValue(text: string, start: number): number {
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

/** The values of an object that begins at an offset, one after the other, each by its key. */
export function* valuesOf(text: string, start: number): Generator<Span & { readonly key: string }> {
  if (text[start] !== '{') return;
  for (let at = afterBlank(text, start + 1); text[at] === '"'; ) {
    const close = after(string, text, at);
    const key = JSON.parse(text.slice(at, close)) as string;
    const from = afterBlank(text, afterBlank(text, close) + 1);
    const to = afterValue(text, from);
    yield { key, from, to };
    at = afterBlank(text, afterBlank(text, to) + 1);
  }
}

/** The items of a list whose first one, if any, begins at an offset or after blanks there. */
export function* itemsFrom(text: string, start: number): Generator<Span> {
  for (let from = afterBlank(text, start); from < text.length && text[from] !== ']'; ) {
    const to = afterValue(text, from);
    if (to === from) return;
    yield { from, to };
    const next = afterBlank(text, to);
    if (text[next] !== ',') return;
    from = afterBlank(text, next + 1);
  }
}
