import { dated, situatedFolder, withLatePlace } from './situated';

const south = { holder: 'south-league', actors: ['south-league'] };

/** The fixture as of March, April and May 2031: from April on with a place more, in May with a zone in other hands. */
export const datedFolder = situatedFolder(
  [
    { id: 'march', date: '2031-03', fronts: ['front-middle'], ...dated },
    { id: 'april', date: '2031-04', ...dated },
    { id: 'may', date: '2031-05', holders: { 'zone-north': south }, ...dated },
  ],
  {},
  withLatePlace('2031-04/..'),
);
