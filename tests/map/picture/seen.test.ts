import { describe, expect, it } from 'vitest';
import { legendRows } from '../../../src/cartography/rows';
import { legendOf, seenIn } from '../../../src/map/picture/seen';
import { story } from '../../support/stories';

const rows = legendRows(story).map((row) => ({ row, name: row.id }));
const group = (id: string) => rows.filter(({ row }) => row.group === id);
const legend = {
  title: 'Legend',
  groups: ['control', 'backing', 'places'].map((id) => ({ head: id, rows: group(id) })),
  front: 'Front',
  disputed: 'Disputed',
  note: 'Note',
};

const drawn = (source: string, type: 'fill' | 'line' | 'symbol', properties: Record<string, string>) => ({
  source,
  layer: { type },
  properties,
});
const zone = drawn('zones', 'fill', { row: 'syrian-government' });
const arc = drawn('backings', 'line', { row: 'backing-iran-syrian-government' });

describe('the legend of a picture', () => {
  const idsIn = (features: Parameters<typeof seenIn>[0]) =>
    legendOf(legend, seenIn(features)).groups.map(({ head, rows: left }) => [
      head,
      ...left.map(({ row }) => row.id),
    ]);

  it('has the rows of what is drawn in its frame, and no others', () => {
    expect(idsIn([zone, zone, arc])).toEqual([
      [undefined, 'syrian-government'],
      [undefined, 'backing-iran-syrian-government'],
    ]);
    expect(idsIn([])).toEqual([]);
  });

  it('has the head of a group only over several rows', () => {
    const all = group('backing').map(({ row }) => drawn('backings', 'line', { row: row.id }));
    expect(idsIn(all)).toEqual([['backing', ...group('backing').map(({ row }) => row.id)]]);
  });

  it('takes a name, or a front at the edge of the basemap, for no sign of the basemap itself', () => {
    const name = drawn('zone-labels', 'symbol', { row: 'syrian-government' });
    const front = drawn('front-bands', 'fill', { row: 'syrian-government', other: 'kurdish-led-groups' });
    expect(idsIn([name, front])).toEqual([]);
  });

  it('explains fronts and lines in dispute where there are some', () => {
    const lines = (features: Parameters<typeof seenIn>[0]) => {
      const { front, disputed } = legendOf(legend, seenIn(features));
      return { front, disputed };
    };
    const border = drawn('borders', 'line', { status: 'border' });
    expect(lines([zone, border])).toEqual({ front: undefined, disputed: undefined });
    expect(lines([drawn('fronts', 'line', { row: 'a', other: 'b' })]).front).toBe('Front');
    expect(lines([drawn('borders', 'line', { status: 'line-of-occupation' })]).disputed).toBe('Disputed');
  });
});
