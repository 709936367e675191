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

/** Reads the records of a table. */
export interface RecordReader {
  /** @returns what a record says, or what is wrong with it */
  read(text: string, number: number): RowRead;
  /** Columns that records have had since this was last asked, where the table does not tell its columns at first. */
  seen(): readonly string[];
  /** What is wrong where none of a table's records has some of the columns. @param seen those that they have */
  missing(seen: ReadonlySet<string>): Wrong | undefined;
}

/** A form in which a table of events is written. */
export interface TableForm {
  records(file: number): Generator<TableRecord>;
  /** Whether its first record has the names of its columns. */
  readonly hasHeader: boolean;
  /**
   * @param header the text of its first record, where that has the names of its columns
   * @returns how its other records are read, or what is wrong with the names
   */
  reader(dataset: WrittenDataset, kinds: readonly EventKind[], header: string): RecordReader | Wrong;
  /** By what its rows are counted. */
  readonly row: 'line' | 'feature';
}

const csv: TableForm = {
  records: csvRecords,
  row: 'line',
  hasHeader: true,
  reader(dataset, kinds, header) {
    const readRow = rowReader(dataset, kinds, 'column');
    const fieldsOf = csvRows(cellsOf(header), dataset.columns);
    if ('problem' in fieldsOf) return fieldsOf;
    return {
      read(text, line) {
        const fields = fieldsOf(cellsOf(text));
        return 'problem' in fields ? fields : readRow(fields, line);
      },
      seen: () => [],
      missing: () => undefined,
    };
  },
};

const geojson: TableForm = {
  records: geojsonRecords,
  row: 'feature',
  hasHeader: false,
  reader(dataset, kinds) {
    const readRow = rowReader(dataset, kinds, 'property');
    const rows = featureRows(dataset.columns);
    if ('problem' in rows) return rows;
    const { fieldsOf, seen, missing } = rows;
    return {
      read(text, number) {
        const fields = fieldsOf(text);
        return 'problem' in fields ? fields : readRow(fields, number);
      },
      seen,
      missing,
    };
  },
};

export const tableForms: Readonly<Record<DatasetName, TableForm>> = {
  'events.csv': csv,
  'events-table.geojson': geojson,
};
