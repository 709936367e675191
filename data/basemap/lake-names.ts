import type { Position } from 'geojson';

/** A lake's names, and a position in it by which it is found. */
export interface LakeName {
  at: Position;
  'name:ar': string;
  'name:en': string;
}

const named = (x: number, y: number, arabic: string, english: string): LakeName => ({
  at: [x, y],
  'name:ar': arabic,
  'name:en': english,
});

export const lakeNames: readonly LakeName[] = [
  named(38.3, 35.92, 'بحيرة الأسد', 'Lake Assad'),
  named(38.27, 36.46, 'بحيرة تشرين', 'Lake Tishrin'),
  named(37.62, 36.0, 'سبخة الجبول', 'Sabkhat al-Jabbul'),
  named(36.58, 34.65, 'بحيرة قطينة', 'Lake Qattinah'),
  named(35.58, 32.82, 'بحيرة طبريا', 'Lake Tiberias'),
  named(35.48, 31.6, 'البحر الميت', 'Dead Sea'),
  named(43.0, 38.6, 'بحيرة وان', 'Lake Van'),
  named(38.55, 37.5, 'بحيرة أتاتورك', 'Atatürk Reservoir'),
  named(33.4, 38.75, 'بحيرة توز', 'Lake Tuz'),
  named(45.45, 37.75, 'بحيرة أرومية', 'Lake Urmia'),
  named(45.35, 40.33, 'بحيرة سيفان', 'Lake Sevan'),
  named(43.2, 33.95, 'بحيرة الثرثار', 'Lake Tharthar'),
  named(43.65, 32.7, 'بحيرة الرزازة', 'Lake Razazah'),
  named(42.75, 36.75, 'بحيرة سد الموصل', 'Mosul Dam Lake'),
  named(32.6, 23.3, 'بحيرة ناصر', 'Lake Nasser'),
  named(31.5, 61.0, 'بحيرة لادوغا', 'Lake Ladoga'),
  named(35.6, 61.6, 'بحيرة أونيغا', 'Lake Onega'),
];
