import type { TaleWords } from './tale';

export const anywhere: TaleWords = {
  title: 'A story from anywhere',
  summary: 'Made by a program, to see the ground under it.',
  sentences: [
    'The northern league holds the north.',
    'The southern league holds the south.',
    'One road joins the three towns.',
    'A neighbour backs the northern league.',
  ],
  noPlace: 'It has no place on the map.',
  report: 'The report',
  voice: 'Its own voice.',
  invented: 'Invented.',
  northLeague: 'Northern league',
  southLeague: 'Southern league',
  backer: 'Neighbour',
  north: 'The north',
  south: 'The south',
  road: 'The road',
  roadShort: 'R 1',
  seat: 'The neighbour’s seat',
  backing: 'The neighbour backs the north',
  drawn: 'Put there by a program.',
  program: 'A program',
  arcEnds: 'Where the arc ends.',
};
