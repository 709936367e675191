import { inText } from './folder';

const strange = [
  ['1e999', '-1e999', '1e308', '-1e308', '5e-324', '1e-400', '-0', '0', '9007199254740993', '-1'],
  ['180', '-180', '180.0000001', '90', '-90', '91', '359.99', '0.1', '1.7976931348623157e308'],
  [`0.${'3'.repeat(400)}`, '9'.repeat(400), '500', '499.999', '4294967296', '2147483648'],
].flat();

const number = /(?<![\w".])-?\d+(\.\d+)?([eE][+-]?\d+)?(?![\w".])/g;

/** Replaces one number or a few, or moves them a little: offsets, positions, precisions. */
export const numbers = inText((text, random) => {
  const found = [...text.matchAll(number)];
  if (found.length === 0) return text;
  const chosen = new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(found.length)));
  const isMoved = random.below(2) === 0;
  let index = -1;
  return text.replace(number, (written) => {
    index += 1;
    if (!chosen.has(index)) return written;
    return isMoved
      ? String(Number(written) + random.pick([-1, 1, 0.001, -0.1, 2, 1e-9]))
      : random.pick(strange);
  });
});
