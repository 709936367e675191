import type { SettledOverlap } from './types';

/** Islands and other parts with a code of their own, which the package draws in their state as well: part, state. */
const ownCodes: readonly (readonly [string, string])[] = [
  ['GUF', 'FRA'],
  ['NCL', 'FRA'],
  ['PYF', 'FRA'],
  ['ATF', 'FRA'],
  ['MYT', 'FRA'],
  ['SPM', 'FRA'],
  ['WLF', 'FRA'],
  ['MAF', 'FRA'],
  ['BLM', 'FRA'],
  ['SJM', 'NOR'],
  ['BVT', 'NOR'],
  ['PRI', 'USA'],
  ['GUM', 'USA'],
  ['MNP', 'USA'],
  ['VIR', 'USA'],
  ['ASM', 'USA'],
  ['UMI', 'USA'],
  ['CUW', 'NLD'],
  ['BES', 'NLD'],
  ['ABW', 'NLD'],
  ['SXM', 'NLD'],
  ['HMD', 'AUS'],
  ['CXR', 'AUS'],
  ['NFK', 'AUS'],
  ['CCK', 'AUS'],
  ['ALA', 'FIN'],
  ['HKG', 'CHN'],
  ['MAC', 'CHN'],
];

const enclave = (to: string, other: string, where: string): SettledOverlap => ({
  of: [to, other],
  to,
  because: `${where}, which the package does not cut out of its neighbour`,
});

/** Overlaps of the package that nobody disputes, and whose they are. */
export const settledOverlaps: readonly SettledOverlap[] = [
  ...ownCodes.map(([part, state]) => ({
    of: [part, state] as const,
    to: part,
    because: 'a part of the state with a code of its own',
  })),
  enclave('LSO', 'ZAF', 'Lesotho'),
  enclave('SMR', 'ITA', 'San Marino'),
  enclave('VAT', 'ITA', 'The Vatican'),
  enclave('TLS', 'IDN', 'Oecusse'),
  enclave('UZB', 'KGZ', 'Sokh and Shohimardon'),
  enclave('TJK', 'KGZ', 'Vorukh'),
  enclave('OMN', 'ARE', 'Madha'),
  enclave('MWI', 'MOZ', 'Likoma and Chizumulu'),
  enclave('BGD', 'IND', 'Dahagram and Angarpota'),
  enclave('PRY', 'ARG', 'Yacyreta and Apipe'),
  { of: ['AGO', 'COG'], to: 'AGO', because: 'the border of Cabinda, which the package draws twice' },
  { of: ['AFG', 'TKM'], to: 'TKM', because: 'a border west of the Amu Darya that the package draws twice' },
  { of: ['CHN', 'KAZ'], to: 'KAZ', because: 'a border that the package draws twice' },
  { of: ['CHN', 'LAO'], to: 'LAO', because: 'a border that the package draws twice' },
  { of: ['CHN', 'KGZ'], to: 'KGZ', because: 'a border that the package draws twice' },
  { of: ['MNG', 'RUS'], to: 'MNG', because: 'a border that the package draws twice' },
];
