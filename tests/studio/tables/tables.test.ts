import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimsFile, SentencesFile } from '../../../src/story/schema';
import { changesBetween } from '../../../src/studio/document/changes';
import type { Files } from '../../../src/studio/document/files';
import { jsonIn } from '../../../src/studio/edits/in-files';
import { addClaim, setMeta, setNoPlace, setTranslation } from '../../../src/studio/edits/parts';
import type { Column } from '../../../src/studio/tables/column';
import { columnsOf } from '../../../src/studio/tables/columns';
import { cellsIn, toCsv, toTsv } from '../../../src/studio/tables/delimited';
import { editCell } from '../../../src/studio/tables/edit-cell';
import { filtered, sorted } from '../../../src/studio/tables/order';
import { paste } from '../../../src/studio/tables/paste';
import { type ListName, listNames, type Row, rowsOf } from '../../../src/studio/tables/rows';
import { translationRows } from '../../../src/studio/tables/translation-rows';
import { storyFolder } from '../support/story-folder';

const files = storyFolder('ankara-damascus-2023');
const shown = (list: ListName, of = files) => ({
  list,
  columns: columnsOf(of, list),
  rows: rowsOf(of, list),
});
const columnOf = (list: ListName, key: string) => {
  const column = columnsOf(files, list).find((one) => one.key === key);
  if (!column) throw new Error(`found no column ${key}`);
  return column;
};
const rowOf = (list: ListName, id: string, of = files) =>
  rowsOf(of, list).find((row) => row.id === id) as Row;
const edited = (list: ListName, id: string, key: string, text: string, of = files): Files =>
  editCell(list, rowOf(list, id, of), columnOf(list, key), text).edit?.run(of) ?? of;
const refusal = (list: ListName, id: string, key: string, text: string) =>
  editCell(list, rowOf(list, id), columnOf(list, key), text).refusal;
const claim = (of: Files, id: string) =>
  (jsonIn(of, 'claims.json') as ClaimsFile).claims.find((one) => one.id === id);
const claimId = 's1-chiefs-discuss-steps';

describe('the tables', () => {
  it.each(listNames)('have a row for each of the %s, and say what is there', (list) => {
    const { rows, columns } = shown(list);
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    for (const column of columns.filter(({ language }) => language === undefined))
      expect(['viewOf', 'status', 'support', 'sentence', 'features', 'wikidata', 'relation']).toSatisfy(
        (optional: string[]) => optional.includes(column.key) || rows.some((row) => column.read(row) !== ''),
      );
  });

  it('write what is typed where it stands, and nothing else', () => {
    const changed = edited('claims', claimId, 'statement:en', ' Other words ');
    expect(claim(changed, claimId)?.statement['en']).toBe('Other words');
    expect(changesBetween(files, changed)).toHaveLength(1);
    expect(edited('claims', claimId, 'statement:en', 'x').get('claims.json')).toBe(
      String(files.get('claims.json')).replace(JSON.stringify(claim(files, claimId)?.statement['en']), '"x"'),
    );
    expect(
      editCell('claims', rowOf('claims', claimId), columnOf('claims', 'kind'), 'meets').edit,
    ).toBeUndefined();
  });

  it('add a key, and take it away again to the same bytes', () => {
    const denied = edited('claims', claimId, 'status', 'denied');
    expect(claim(denied, claimId)?.status).toBe('denied');
    expect(changesBetween(files, edited('claims', claimId, 'status', '', denied))).toEqual([]);
    const said = edited('sentences', 's1', 'noPlace:en', 'Of no place.');
    expect((jsonIn(said, 'sentences.json') as SentencesFile).sentences[0]?.noPlace).toEqual({
      en: 'Of no place.',
    });
    expect(changesBetween(files, edited('sentences', 's1', 'noPlace:en', '', said))).toEqual([]);
  });

  it('write translations into their own file, and properties of features into theirs', () => {
    const changed = edited('sentences', 's3', 'translation:tr', 'Başka.');
    expect(changesBetween(files, changed)).toEqual(
      changesBetween(files, setTranslation('tr', 's3', 'Başka.').run(files)),
    );
    const zone = edited('features', 'zone-idlib', 'precisionKm', '7,5');
    expect(changesBetween(files, zone).map(({ name }) => name)).toEqual(['zones.geojson']);
    expect(columnOf('features', 'precisionKm').read(rowOf('features', 'zone-idlib', zone))).toBe('7.5');
  });

  it('read and write relations and lists of ids', () => {
    const changed = edited('claims', claimId, 'relation', 'turkey > syrian-government, russia');
    expect(claim(changed, claimId)?.relation).toEqual({
      from: 'turkey',
      to: ['syrian-government', 'russia'],
    });
    expect(columnOf('claims', 'relation').read(rowOf('claims', claimId, changed))).toBe(
      'turkey > syrian-government, russia',
    );
    expect(claim(edited('claims', claimId, 'actors', 'russia؛ iran'), claimId)?.actors).toEqual([
      'russia',
      'iran',
    ]);
  });

  it('refuse what is not of its column', () => {
    expect(refusal('claims', claimId, 'id', 'other')).toEqual({ code: 'read-only' });
    expect(refusal('claims', claimId, 'kind', 'says')).toMatchObject({ code: 'not-a-choice', found: 'says' });
    expect(refusal('claims', claimId, 'kind', '')).toEqual({ code: 'no-value' });
    expect(refusal('claims', claimId, 'actors', 'russia, nobody')).toEqual({
      code: 'no-such-id',
      found: ['nobody'],
    });
    expect(refusal('claims', claimId, 'relation', 'russia')).toEqual({
      code: 'no-relation',
      found: 'russia',
    });
    expect(refusal('sentences', 's1', 'speakers', ' ')).toEqual({ code: 'no-value' });
    expect(refusal('features', 'zone-idlib', 'precisionKm', 'far')).toEqual({
      code: 'not-a-number',
      found: 'far',
    });
  });
});

describe('order and filter', () => {
  it('sort numbers as numbers, and nothing last in both directions', () => {
    const { rows } = shown('sentences');
    const ids = sorted(rows.toReversed(), { column: columnOf('sentences', 'id'), isDescending: false }, 'en');
    expect(ids.slice(0, 11).map(({ id }) => id)).toEqual(
      Array.from({ length: 11 }, (_, index) => `s${index + 1}`),
    );
    const column = columnOf('sentences', 'noPlace:en');
    for (const isDescending of [false, true]) {
      const texts = sorted(rows, { column, isDescending }, 'en').map(column.read);
      expect(texts.indexOf('')).toBe(texts.filter((text) => text !== '').length);
    }
  });

  it('find words however they are written', () => {
    const { rows, columns } = shown('actors');
    expect(filtered(rows, columns, 'TURKIYE').map(({ id }) => id)).toContain('turkey');
    expect(filtered(rows, columns, 'russia nonsense')).toEqual([]);
    expect(filtered(rows, columns, ' ')).toBe(rows);
  });
});

describe('export and paste', () => {
  it.each(listNames)('of the %s go round without a change', (list) => {
    const table = shown(list);
    const whole = { edit: undefined, cells: 0 };
    expect(paste(table, toTsv(table.columns, table.rows), { row: 0, column: 0 })).toEqual(whole);
    expect(paste(table, toCsv(table.columns, table.rows), { row: 0, column: 0 })).toEqual(whole);
    const parsed: string[][] = parseCsv(toCsv(table.columns, table.rows), { bom: true });
    expect(parsed).toHaveLength(table.rows.length + 1);
  });

  it('puts all cells of rows that are named into one step', () => {
    const good = paste(shown('actors'), 'name:en\tid\nR.\trussia\nI.\tiran\n', { row: 5, column: 5 });
    expect(good).toMatchObject({ cells: 2, edit: { label: { code: 'paste-cells', values: { cells: 2 } } } });
    const after = good.edit?.run(files) ?? files;
    expect(columnOf('actors', 'name:en').read(rowOf('actors', 'iran', after))).toBe('I.');
    expect(columnOf('actors', 'name:en').read(rowOf('actors', 'russia', after))).toBe('R.');
  });

  it('puts cells from a place on, in the order that is shown', () => {
    const { list, columns, rows } = shown('sentences');
    const column = columns.findIndex(({ key }) => key === 'translation:tr');
    const table = { list, columns, rows: rows.toReversed() };
    const { edit } = paste(table, 'bir\n"iki\nsatır"', { row: 1, column });
    const after = edit?.run(files) ?? files;
    const { rows: translated } = translationRows(after, 'tr');
    expect(translated.at(-2)?.words).toBe('bir');
    expect(translated.at(-3)?.words).toBe('iki\nsatır');
  });

  it('is refused whole, by row and column', () => {
    const table = shown('actors');
    const at = { row: 0, column: 0 };
    expect(
      paste(table, 'id\tkind\tcolour\nrussia\tplanet\tred\nnobody\tstate\tred\nrussia\tstate\tred', at),
    ).toEqual({
      refusals: [
        { row: 1, column: 3, code: 'no-such-column', found: 'colour' },
        { row: 3, column: 1, code: 'no-such-row', found: 'nobody' },
        { row: 4, column: 1, code: 'row-again', found: 'russia' },
        expect.objectContaining({ row: 2, column: 2, code: 'not-a-choice', found: 'planet' }),
      ],
    });
    const last = { row: table.rows.length - 1, column: table.columns.length - 1 };
    expect(paste(table, 'a\tb\nc\td', last).refusals).toEqual([
      { row: 2, column: 1, code: 'too-many-rows', count: 2, most: 1 },
      { row: 1, column: 2, code: 'too-many-columns', count: 2, most: 1 },
    ]);
    expect(paste(table, 'other', at).refusals).toEqual([{ row: 1, column: 1, code: 'read-only' }]);
  });

  it('takes any words to a spreadsheet and back', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'ب', '"', "'", '=', '\t', '\n', ',', '-', ' '),
      maxLength: 8,
    });
    const column = (key: string): Column => ({
      ...columnOf('actors', 'name:en'),
      key,
      read: ({ item }) => String(item[key]),
    });
    const columns = [column('id'), column('one'), column('two')];
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }), (all) => {
        const rows = all.map(([one, two], index) => ({
          id: `r${index}`,
          file: '',
          item: { id: `r${index}`, one, two },
        }));
        const expected = [['id', 'one', 'two'], ...rows.map(({ item }) => [item.id, item.one, item.two])];
        expect(cellsIn(toTsv(columns, rows))).toEqual(expected);
      }),
    );
  });

  it('takes a quotation mark at the beginning of a cell as it is', () => {
    expect(cellsIn('"So" he said\tb\nc\t"d\n""e"""')).toEqual([
      ['"So" he said', 'b'],
      ['c', 'd\n"e"'],
    ]);
  });

  it('takes a thousand cells in one go', () => {
    const many = Array.from({ length: 200 }, (_, index) => `c${index}`).reduce<Files>(
      (now, id) => addClaim({ ...(claim(files, claimId) as ClaimsFile['claims'][number]), id }).run(now),
      files,
    );
    const table = shown('claims', many);
    const lines = table.rows.map(({ id }) => [id, 'denied', 'a', 'b', 'c'].join('\t'));
    const { edit } = paste(
      table,
      ['id\tstatus\tstatement:ar\tstatement:en\tstatement:tr', ...lines].join('\n'),
      { row: 0, column: 0 },
    );
    const after = edit?.run(many) ?? many;
    for (const one of (jsonIn(after, 'claims.json') as ClaimsFile).claims)
      expect(one).toMatchObject({ status: 'denied', statement: { ar: 'a', en: 'b', tr: 'c' } });
  });
});

describe('translationRows', () => {
  it('are those of one source of several', () => {
    const two = storyFolder('karabakh-2020');
    expect(translationRows(two, 'fr').rows.map(({ id }) => id)).not.toContain('a1');
    const { rows, missing } = translationRows(two, 'fr', 'armenia');
    expect(missing).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9']);
  });

  it('sets sentences beside their translations, and counts what is missing', () => {
    expect(translationRows(files, 'en')).toMatchObject({ missing: 0, rows: { length: 20 } });
    const less = setTranslation('en', 's2', 'TODO').run(files);
    const { rows, missing } = translationRows(less, 'en');
    expect(missing).toBe(1);
    expect(rows[1]).toMatchObject({ id: 's2', words: '', isMissing: true });
    expect(translationRows(files, 'fr').missing).toBe(20);
  });

  it('is there without a story as well', () => {
    expect(translationRows(new Map(), 'en')).toEqual({ rows: [], missing: 0 });
    expect(rowsOf(new Map(), 'claims')).toEqual([]);
    expect(columnsOf(setNoPlace('s1', undefined).run(setMeta(['x'], 1).run(new Map())), 'gaps').length).toBe(
      3,
    );
  });
});

describe('the list of claims of a story of several sources', () => {
  it('names the source of each quote', () => {
    const two = storyFolder('karabakh-2020');
    const quotes = columnsOf(two, 'claims').find(({ key }) => key === 'quotes');
    const read = (id: string) => quotes?.read(rowOf('claims', id, two));
    expect(read('a4-aghdam-return')).toMatch(/^Aghdam region .* \(armenia\)$/);
    expect(read('s7-five-years')).toMatch(/ \(article\) \| .* \(armenia\)$/);
  });

  it('and not where there is one', () => {
    const quotes = columnOf('claims', 'quotes');
    expect(quotes.read(rowOf('claims', claimId))).toBe(
      claim(files, claimId)
        ?.quotes.map(({ exact }) => exact)
        .join(' | '),
    );
  });
});
