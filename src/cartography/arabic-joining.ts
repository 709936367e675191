/** Letters that join those before them, not those after. */
const endsJoin =
  /[\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF]/;
const joinsNone = /[\u0621\u0674]/;
const letter = /[\u0620-\u064A\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC]/;

/** Letters of which Unicode has the contextual shapes; of some of Kurdish, Pashto and others it has none. */
const hasShapes =
  /[\u0621-\u064A\u0671\u0677\u0679-\u067B\u067E-\u0680\u0683\u0684\u0686-\u0688\u068C-\u068E\u0691\u0698\u06A4\u06A6\u06A9\u06AD\u06AF\u06B1\u06B3\u06BA\u06BB\u06BE\u06C0\u06C1\u06C5-\u06C9\u06CB\u06CC\u06D0\u06D2\u06D3]/;

const joinsAfter = (one: string) => letter.test(one) && !endsJoin.test(one) && !joinsNone.test(one);
const joinsBefore = (one: string) => letter.test(one) && !joinsNone.test(one);

/** U+200D: keeps two letters in one glyph of the map engine, and has each shaped as if joined. */
const joiner = '\u200D';

/**
 * The map engine draws Arabic letter by letter, in the contextual shapes that Unicode has. A letter without them is tied
 * to the letters that it joins, so that the browser shapes them together.
 */
export function tied(text: string): string {
  const letters = [...text];
  return letters
    .map((one, index) => {
      const next = letters[index + 1] ?? '';
      const isTied = letter.test(one) && letter.test(next) && !(hasShapes.test(one) && hasShapes.test(next));
      return isTied && joinsAfter(one) && joinsBefore(next) ? one + joiner : one;
    })
    .join('');
}
