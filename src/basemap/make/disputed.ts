import type { Position } from 'geojson';
import { greenLine } from '../disputed/hand-lines';
import type { Box } from '../world/measure';

export type BorderStatus = 'border' | 'disputed' | 'line-of-occupation';

/** Names of a line in the map's languages. */
export interface LineName {
  'name:ar': string;
  'name:en': string;
  'name:tr': string;
}

/** A border between two territories that is not simply a border; with a box, only its part inside. */
export interface DisputedBorder {
  between: readonly [string, string];
  status: Exclude<BorderStatus, 'border'>;
  name: LineName;
  within?: Box;
}

const golan = {
  'name:ar': 'الجولان المحتل',
  'name:en': 'Occupied Golan',
  'name:tr': 'İşgal altındaki Golan',
};
const armistice = {
  'name:ar': 'خط هدنة 1949',
  'name:en': '1949 armistice line',
  'name:tr': '1949 ateşkes hattı',
};
const kashmir = {
  'name:ar': 'خط السيطرة في كشمير',
  'name:en': 'Line of Control, Kashmir',
  'name:tr': 'Keşmir Kontrol Hattı',
};
const actualControl = {
  'name:ar': 'خط السيطرة الفعلية',
  'name:en': 'Line of Actual Control',
  'name:tr': 'Fiilî Kontrol Hattı',
};
const sahara = { 'name:ar': 'الصحراء الغربية', 'name:en': 'Western Sahara', 'name:tr': 'Batı Sahra' };

/** Borders of the package that are disputed, or a line that an occupation drew. */
export const disputedBorders: readonly DisputedBorder[] = [
  {
    between: ['GOL', 'SYR'],
    status: 'line-of-occupation',
    name: {
      'name:ar': 'خط فصل القوات 1974',
      'name:en': '1974 disengagement line',
      'name:tr': '1974 kuvvet ayrıştırma hattı',
    },
  },
  { between: ['GOL', 'ISR'], status: 'disputed', name: golan },
  {
    between: ['GOL', 'LBN'],
    status: 'disputed',
    name: { 'name:ar': 'مزارع شبعا', 'name:en': 'Shebaa Farms', 'name:tr': 'Şeba Çiftlikleri' },
  },
  { between: ['ISR', 'PSE'], status: 'disputed', name: armistice },
  {
    between: ['SRB', 'XKX'],
    status: 'disputed',
    name: { 'name:ar': 'كوسوفو', 'name:en': 'Kosovo', 'name:tr': 'Kosova' },
  },
  {
    between: ['EGY', 'SDN'],
    status: 'disputed',
    name: { 'name:ar': 'حلايب', 'name:en': 'Halaib', 'name:tr': 'Halayib' },
    within: [33, 21, 38, 24],
  },
  { between: ['IND', 'PAK'], status: 'disputed', name: kashmir, within: [73, 32.5, 80, 37] },
  { between: ['CHN', 'IND'], status: 'disputed', name: actualControl },
  { between: ['CHN', 'PAK'], status: 'disputed', name: kashmir },
  { between: ['MAR', 'MRT'], status: 'disputed', name: sahara },
];

/** A line that the package does not have. */
export interface HandLine {
  status: Exclude<BorderStatus, 'border'>;
  name: LineName;
  line: readonly Position[];
}

/** Drawn by hand: Cyprus to about 1 km, Crimea's isthmus to about 5 km, Western Sahara's parallel to 1 km. */
export const handLines: readonly HandLine[] = [
  {
    status: 'disputed',
    name: {
      'name:ar': 'الخط الأخضر في قبرص',
      'name:en': 'Green Line, Cyprus',
      'name:tr': 'Kıbrıs Yeşil Hattı',
    },
    line: greenLine,
  },
  {
    status: 'disputed',
    name: { 'name:ar': 'القرم', 'name:en': 'Crimea', 'name:tr': 'Kırım' },
    line: [
      [33.6, 46.13],
      [33.66, 46.21],
      [33.83, 46.2],
      [34.0, 46.12],
      [34.2, 46.09],
      [34.42, 46.0],
      [34.55, 45.98],
      [34.67, 45.95],
      [34.8, 45.9],
    ],
  },
  {
    status: 'disputed',
    name: sahara,
    line: [
      [-8.67, 27.667],
      [-12, 27.667],
    ],
  },
];
