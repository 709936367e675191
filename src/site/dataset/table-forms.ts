import { cellsOf, csvRows } from '../../publish/dataset/csv-rows';
import { featureRows } from '../../publish/dataset/feature-rows';
import { type RowRead, rowReader } from '../../publish/dataset/read-row';
import type { Wrong } from '../../publish/dataset/wrong';
import type { DatasetName } from '../../story/dataset/table-name';
import type { EventKind } from '../../story/kinds';
import type { WrittenDataset } from '../../story/schema/dataset';
import { csvRecords } from './csv-records';
import { geojsonRecords } from './geojson-records';
import type { TableRecord } from './table-record';

/** Reads the records of a table in their order, and then any of them again. */
export interface RecordReader {
  /** Whether it can read rows: not until it has the names of the columns, without which nothing can be told of them. */
  isReady(): boolean;
  /** @returns what a record says, or what is wrong with it; nothing of the names of columns */
  read(text: string, number: number): RowRead | undefined;
  /** Columns that none of the records had that were read, where these do not tell their columns at first. */
  missing(): Wrong | undefined;
}

/** A form in which a table of events is written. */
export interface TableForm {
  records(file: number): Generator<TableRecord>;
  /** @returns how its records are read, or what is wrong with the names of its columns */
  reader(dataset: WrittenDataset, kinds: readonly EventKind[]): RecordReader | Wrong;
  /** By what its rows are counted. */
  readonly row: 'line' | 'feature';
}

const csv: TableForm = {
  records: csvRecords,
  row: 'line',
  reader(dataset, kinds) {
    const readRow = rowReader(dataset, kinds, 'column');
    let fieldsOf: Exclude<ReturnType<typeof csvRows>, Wrong> | undefined;
    return {
      isReady: () => fieldsOf !== undefined,
      read(text, line) {
        const cells = cellsOf(text);
        if (fieldsOf) {
          const fields = fieldsOf(cells);
          return 'problem' in fields ? fields : readRow(fields, line);
        }
        const read = csvRows(cells, dataset.columns);
        if ('problem' in read) return read;
        fieldsOf = read;
        return undefined;
      },
      missing: () => undefined,
    };
  },
};

const geojson: TableForm = {
  records: geojsonRecords,
  row: 'feature',
  reader(dataset, kinds) {
    const readRow = rowReader(dataset, kinds, 'property');
    const rows = featureRows(dataset.columns);
    if ('problem' in rows) return rows;
    const { fieldsOf, missing } = rows;
    return {
      isReady: () => true,
      read(text, number) {
        const fields = fieldsOf(text);
        return 'problem' in fields ? fields : readRow(fields, number);
      },
      missing,
    };
  },
};

export const tableForms: Readonly<Record<DatasetName, TableForm>> = {
  'events.csv': csv,
  'events-table.geojson': geojson,
};
