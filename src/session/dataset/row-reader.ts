import { type ReadJson, hashAt } from '../../site-files/dataset-files';
import {
  idFileOf,
  type NameEntry,
  type NamesIndex,
  type Row,
  type RowsIndex,
} from '../../story/dataset/dataset';
import type { Dataset } from '../../story/model';
import { eventOf } from '../../story/dataset/with-rows';
import { namesFound } from './names-found';

/**
 * What is read of a story's table, file by file.
 * @param read reads one of them, by its name
 */
export function createRowReader(read: ReadJson, { indexes, idFiles, rowsPerFile }: Dataset) {
  const rowsIndex = () => read<RowsIndex>(indexes.rows);

  /** The rows of some numbers, in their order. */
  async function rowsAt(numbers: readonly number[]): Promise<Row[]> {
    const { rows: hashes } = await rowsIndex();
    const rows = await Promise.all(
      numbers.map(async (number) => {
        const name = `rows-${hashAt(hashes, Math.floor(number / rowsPerFile))}.json`;
        return (await read<readonly Row[]>(name))[number % rowsPerFile];
      }),
    );
    return rows.filter((row) => row !== undefined);
  }

  return {
    rowsAt,
    /** Those of one kind in a range of numbers, at most so many. */
    async rowsOfKind(kind: number, from: number, to: number, most: number): Promise<Row[]> {
      const found: Row[] = [];
      for (let at = from; at < to && found.length < most; at += rowsPerFile) {
        const end = Math.min(to, at + rowsPerFile);
        const rows = await rowsAt(Array.from({ length: end - at }, (_, index) => at + index));
        found.push(...rows.filter(([, , , , , own]) => own === kind));
      }
      return found.slice(0, most);
    },
    /** The row that an id is of, or that it is part of. */
    async rowOf(id: string): Promise<Row | undefined> {
      const event = eventOf(id);
      const { ids } = await rowsIndex();
      const file = await read<Readonly<Record<string, number>>>(
        `ids-${hashAt(ids, idFileOf(event, idFiles))}.json`,
      );
      const number = Object.hasOwn(file, event) ? file[event] : undefined;
      return number === undefined ? undefined : (await rowsAt([number]))[0];
    },
    /** The names of the table that a query finds, best first. */
    async names(query: string): Promise<readonly NameEntry[]> {
      const index = await read<NamesIndex>(indexes.names);
      return namesFound(query, index, (hash) => read<readonly NameEntry[]>(`names-${hash}.json`));
    },
  };
}
