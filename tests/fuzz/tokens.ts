import { hostileWords } from './hostile-words';
import { inText } from './folder';
import type { Random } from './random';

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[[\]{}:,]|\w+|\S/gu;

const strange = [
  ['{', '}', '[', ']', ',', ':', '"', '\\', '//', '/* " */', '// "\n', 'null', 'true', 'NaN', 'Infinity'],
  ['""', '{}', '[]', '"\\ud83d"', '"\\u0000"', '"\\', '\ufeff', '\u2028', '-', '0x10', '01', '.5', "'a'"],
].flat();

/** Takes away, doubles, exchanges or replaces tokens of a file. */
export const tokens = inText((text, random) => {
  const found = [...text.matchAll(token)];
  if (found.length < 2) return random.pick(strange);
  const [first, second] = twoOf(found, random);
  const put = (words: string) =>
    text.slice(0, first.index) + words + text.slice(first.index + first[0].length);
  return random.pick([
    () => put(''),
    () => put(`${first[0]} ${first[0]}`),
    () => put(random.pick(strange)),
    () => put(JSON.stringify(random.pick(hostileWords))),
    () => put(second[0]),
    () =>
      text.slice(0, first.index) +
      second[0] +
      text.slice(first.index + first[0].length, second.index) +
      first[0] +
      text.slice(second.index + second[0].length),
  ])();
});

/** Two matches, the one that stands first before the other. */
function twoOf(found: readonly RegExpExecArray[], random: Random): [RegExpExecArray, RegExpExecArray] {
  const one = random.below(found.length - 1);
  return [one, one + 1 + random.below(found.length - 1 - one)].map((index) => found[index]) as [
    RegExpExecArray,
    RegExpExecArray,
  ];
}
