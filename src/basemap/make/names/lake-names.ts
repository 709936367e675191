import type { Position } from 'geojson';

/** A lake's names, and a position in it by which it is found. */
export interface LakeName {
  at: Position;
  'name:ar': string;
  'name:en': string;
  'name:tr': string;
}

const named = (x: number, y: number, arabic: string, english: string, turkish: string): LakeName => ({
  at: [x, y],
  'name:ar': arabic,
  'name:en': english,
  'name:tr': turkish,
});

export const lakeNames: readonly LakeName[] = [
  named(38.3, 35.92, 'بحيرة الأسد', 'Lake Assad', 'Esad Gölü'),
  named(38.27, 36.46, 'بحيرة تشرين', 'Lake Tishrin', 'Tişrin Gölü'),
  named(37.62, 36.0, 'سبخة الجبول', 'Sabkhat al-Jabbul', 'Cebbul Tuz Gölü'),
  named(36.58, 34.65, 'بحيرة قطينة', 'Lake Qattinah', 'Kattine Gölü'),
  named(35.58, 32.82, 'بحيرة طبريا', 'Lake Tiberias', 'Taberiye Gölü'),
  named(35.48, 31.6, 'البحر الميت', 'Dead Sea', 'Ölü Deniz'),
  named(43.0, 38.6, 'بحيرة وان', 'Lake Van', 'Van Gölü'),
  named(38.55, 37.5, 'بحيرة أتاتورك', 'Atatürk Reservoir', 'Atatürk Baraj Gölü'),
  named(33.4, 38.75, 'بحيرة توز', 'Lake Tuz', 'Tuz Gölü'),
  named(45.45, 37.75, 'بحيرة أرومية', 'Lake Urmia', 'Urmiye Gölü'),
  named(45.35, 40.33, 'بحيرة سيفان', 'Lake Sevan', 'Sevan Gölü'),
  named(43.2, 33.95, 'بحيرة الثرثار', 'Lake Tharthar', 'Sersar Gölü'),
  named(43.65, 32.7, 'بحيرة الرزازة', 'Lake Razazah', 'Rezzaze Gölü'),
  named(42.75, 36.75, 'بحيرة سد الموصل', 'Mosul Dam Lake', 'Musul Baraj Gölü'),
  named(32.6, 23.3, 'بحيرة ناصر', 'Lake Nasser', 'Nasır Gölü'),
  named(31.5, 61.0, 'بحيرة لادوغا', 'Lake Ladoga', 'Ladoga Gölü'),
  named(35.6, 61.6, 'بحيرة أونيغا', 'Lake Onega', 'Onega Gölü'),
];
