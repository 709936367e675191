/**
 * The same path with relative coordinates: `M552,1288L554,1289Z` becomes `m552 1288 2 1z`. Offsets are short and
 * repetitive, which halves the compressed page.
 * @param path of `M`, `L` and `Z` with whole numbers, as d3-geo writes lines and areas
 */
export function relativePath(path: string): string {
  let [x, y] = [0, 0];
  let start = [0, 0];
  let last = '';
  return path.replace(/([ML])(-?\d+),(-?\d+)|Z/g, (_, command: string | undefined, toX, toY) => {
    if (command === undefined) {
      [x = 0, y = 0] = start;
      last = 'z';
      return last;
    }
    const step = [Number(toX) - x, Number(toY) - y] as const;
    [x, y] = [Number(toX), Number(toY)];
    if (command === 'M') start = [x, y];
    // Pairs after "m" are implicit lines.
    const isImplied = command === 'L' && last !== 'z';
    last = command;
    return `${isImplied ? spaced(step[0]) : command.toLowerCase() + step[0]}${spaced(step[1])}`;
  });
}

/** A minus sign separates numbers like a space. */
const spaced = (value: number) => (value < 0 ? `${value}` : ` ${value}`);
