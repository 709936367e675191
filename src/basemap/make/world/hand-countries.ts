import type { Position } from 'geojson';

/** A country that the package does not have, cut out of its neighbour. */
export interface HandCountry {
  code: string;
  from: string;
  ring: readonly Position[];
}

/** Drawn by hand to about 0.2 km; generous towards the sea. */
export const handCountries: readonly HandCountry[] = [
  {
    code: 'VAT',
    from: 'ITA',
    ring: [
      [12.446, 41.902],
      [12.447, 41.905],
      [12.452, 41.907],
      [12.457, 41.906],
      [12.458, 41.902],
      [12.455, 41.9],
      [12.449, 41.9],
    ],
  },
  {
    code: 'MCO',
    from: 'FRA',
    ring: [
      [7.41, 43.722],
      [7.409, 43.731],
      [7.416, 43.738],
      [7.426, 43.748],
      [7.439, 43.752],
      [7.455, 43.745],
      [7.43, 43.715],
    ],
  },
];
