/** Rows of a table in text: a line a row, cells parted by `|`. */
export const tableOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Positions in a cell: longitude and latitude parted by a comma, positions by spaces. */
export const positionsOf = (cell: string): [longitude: number, latitude: number][] =>
  cell.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]);
