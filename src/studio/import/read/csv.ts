import { dsvFormat } from 'd3-dsv';
import { Collector } from './collect';
import { recogniseColumns } from './columns';
import { type Contents, type OnProgress, refuse } from './model';

const delimiters = [',', ';', '\t', '|'] as const;

/** The columns that an author has chosen for the coordinates. */
export interface Columns {
  readonly longitude: string;
  readonly latitude: string;
}

/**
 * A table with a row of headings: a point for each row. Where its columns are not known by their names, none is read
 * until they are chosen.
 * @throws Refused for what is no table
 */
export function readCsv(text: string, name: string, onProgress: OnProgress, chosen?: Columns): Contents {
  const plain = text.replace(/^\uFEFF/, '');
  const [header = ''] = /^[^\n\r]*/.exec(plain) ?? [];
  const outside = header.replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((one) => outside.split(one).length - 1);
  const most = Math.max(...counts);
  const delimiter = delimiters[counts.indexOf(most)];
  if (most === 0 || delimiter === undefined) throw refuse('unknown-sort');
  // Rows alone: objects would be made by code that the page's policy does not let run.
  const [headings = [], ...rows] = dsvFormat(delimiter).parseRows(plain);
  const columns = unique(headings.map((heading) => heading.trim()));
  const table = recogniseColumns(columns);
  const { longitude, latitude } = chosen ?? table;
  const found = new Collector(onProgress);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const [x, y] = [columns.indexOf(longitude ?? ''), columns.indexOf(latitude ?? '')];
  if (x < 0 || y < 0) return { ...found.result('csv'), table };
  for (const row of filled) {
    const [lon, lat] = [degreesIn(row[x], delimiter), degreesIn(row[y], delimiter)];
    if (lon === undefined || lat === undefined) found.leave('no-coordinates');
    else if (lon === 0 && lat === 0) found.leave('null-island');
    else {
      const cells = columns.flatMap((column, index) =>
        index === x || index === y || column === '' ? [] : [[column, row[index] ?? ''] as const],
      );
      found.add(name, { type: 'Point', coordinates: [lon, lat] }, Object.fromEntries(cells), filled.length);
    }
  }
  return { ...found.result('csv'), table: { ...table, ...chosen } };
}

/** Two columns of one name are told apart by a number. */
function unique(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 || name === '' ? name : `${name} ${times}`;
  });
}

/** Where the comma does not part cells it may be a decimal one. */
function degreesIn(cell = '', delimiter: string): number | undefined {
  const text = cell.trim().replace(/°$/, '');
  const plain = delimiter === ',' ? text : text.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}
