import { expect, it } from 'vitest';
import type { Thing } from '../../../src/studio/import/read/model';
import { planOf, point, rwanda } from './support/plan';

const eventsOf = (things: readonly Thing[]) => {
  const { additions, left } = planOf(things, rwanda, undefined);
  const made = (additions?.features ?? []).map(({ properties }) =>
    properties.kind === 'event'
      ? [properties.event, properties.date, properties.outline.precisionKm]
      : properties.kind,
  );
  return { made, left };
};

it('events of ACLED are what their type says, as exact as their codes say', () => {
  const row = (type: string, time: string, place: string) =>
    point([30, -2], {
      event_date: '12 March 2024',
      time_precision: time,
      geo_precision: place,
      event_type: 'Any',
      sub_event_type: type,
    });
  expect(
    eventsOf([
      row('Armed clash', '1', '1'),
      row('Shelling/artillery/missile attack', '2', '2'),
      row('Non-violent transfer of territory', '1', '1'),
      row('Headquarters or base established', '3', '3'),
    ]),
  ).toEqual({
    made: [
      ['clash', '2024-03-12', 5],
      ['strike', '2024-03-12~', 25],
      ['arrival', '2024-03', 100],
    ],
    left: [{ why: 'no-event-kind', count: 1 }],
  });
});

it('events of UCDP are told apart by their codes', () => {
  const row = (type: string, time: string, place: string) =>
    point([30, -2], { date_start: '2024-03-12', date_prec: time, where_prec: place, type_of_violence: type });
  expect(eventsOf([row('1', '5', '6'), row('2', '4', '1'), row('3', '1', '1')])).toEqual({
    made: [
      ['clash', '2024', 300],
      ['clash', '2024-03', 1],
    ],
    left: [{ why: 'no-event-kind', count: 1 }],
  });
});
