import { describe, expect, it } from 'vitest';
import { movedTo } from '../../../src/studio/lists/grid-keys';

const grid = { rows: 30, columns: 4, isRightToLeft: false };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
const middle = { row: 12, column: 1 };

describe('keys in a grid', () => {
  it.each([
    ['ArrowRight', { row: 12, column: 2 }],
    ['ArrowLeft', { row: 12, column: 0 }],
    ['ArrowDown', { row: 13, column: 1 }],
    ['ArrowUp', { row: 11, column: 1 }],
    ['PageDown', { row: 22, column: 1 }],
    ['PageUp', { row: 2, column: 1 }],
    ['Home', { row: 12, column: 0 }],
    ['End', { row: 12, column: 3 }],
  ])('%s', (key, place) => expect(movedTo(middle, press(key), grid)).toEqual(place));

  it('lead to the ends of the grid with Ctrl', () => {
    expect(movedTo(middle, press('Home', true), grid)).toEqual({ row: 0, column: 0 });
    expect(movedTo(middle, press('End', true), grid)).toEqual({ row: 29, column: 3 });
  });

  it('point where they lead in a grid that runs from the right', () => {
    const other = { ...grid, isRightToLeft: true };
    expect(movedTo(middle, press('ArrowRight'), other)).toEqual({ row: 12, column: 0 });
    expect(movedTo(middle, press('ArrowLeft'), other)).toEqual({ row: 12, column: 2 });
  });

  it('lead to the heads of the columns and no farther', () => {
    expect(movedTo({ row: 0, column: 3 }, press('ArrowUp'), grid)).toEqual({ row: -1, column: 3 });
    expect(movedTo({ row: -1, column: 3 }, press('ArrowUp'), grid)).toEqual({ row: -1, column: 3 });
    expect(movedTo({ row: 29, column: 3 }, press('ArrowDown'), grid)).toEqual({ row: 29, column: 3 });
    expect(movedTo({ row: -1, column: 0 }, press('ArrowDown'), { ...grid, rows: 0 })?.row).toBe(-1);
    expect(movedTo({ row: 3, column: 0 }, press('PageUp'), grid)?.row).toBe(0);
  });

  it('leave other keys alone', () => {
    expect(movedTo(middle, press('a'), grid)).toBeUndefined();
    expect(movedTo(middle, press('Tab'), grid)).toBeUndefined();
  });
});
