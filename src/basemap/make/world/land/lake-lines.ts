import type { Position } from 'geojson';

/**
 * Borders through the great lakes, which the package leaves open, by hand to some 5 km, from shore to shore. Other
 * waters are shared out by straight lines.
 */
export const lakeLines: readonly (readonly Position[])[] = [
  // Victoria: Uganda and Tanzania along the first parallel south; Kenya.
  [
    [31.6, -1],
    [33.93, -1],
    [34.3, -1],
  ],
  [
    [33.93, -1],
    [33.95, -0.2],
    [33.9, 0.13],
    [34.1, 0.45],
  ],
  // Tanganyika: the middle, with Burundi to the south of it in the north-east, and Zambia in the south.
  [
    [29.24, -3.3],
    [29.24, -4.45],
    [29.4, -5],
    [29.33, -6],
    [29.75, -6.8],
    [30.2, -7.5],
    [30.57, -8.1],
    [30.75, -8.3],
    [30.9, -8.55],
    [31.2, -8.65],
  ],
  [
    [29.24, -4.45],
    [29.75, -4.45],
  ],
  [
    [30.75, -8.3],
    [28.8, -8.48],
  ],
  // Superior, Huron, Erie and Ontario.
  [
    [-89.7, 48],
    [-89.3, 47.98],
    [-88.37, 48.31],
    [-86.5, 47.55],
    [-84.88, 46.9],
    [-84.6, 46.45],
  ],
  [
    [-84.0, 46.05],
    [-83.5, 45.85],
    [-83.6, 45.82],
    [-82.5, 45.34],
    [-82.12, 43.58],
    [-82.45, 42.9],
  ],
  [
    [-83.15, 42.05],
    [-82.7, 41.68],
    [-82.4, 41.68],
    [-81.25, 42.21],
    [-80.25, 42.33],
    [-79.0, 42.83],
    [-78.9, 42.95],
  ],
  [
    [-79.07, 43.2],
    [-79.2, 43.45],
    [-78.72, 43.63],
    [-76.8, 43.63],
    [-76.4, 44.1],
    [-76.2, 44.3],
  ],
];
