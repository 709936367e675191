import type { TaleWords } from './tale';

export const en: TaleWords = {
  title: 'Two leagues and one road',
  summary: 'An invented report for tests: two sides, one road, one front line.',
  sentences: [
    'The Northern League holds the north of the country.',
    'The Southern League holds the south.',
    'One road joins the two sides and passes through three towns.',
    'Atlantis arms the Northern League.',
    'Nobody knows when the road will open again.',
  ],
  noPlace: 'It has no place on the map.',
  report: 'The report',
  voice: 'The author’s own voice.',
  invented: 'An invented text.',
  northLeague: 'Northern League',
  southLeague: 'Southern League',
  backer: 'Atlantis',
  north: 'The north',
  south: 'The south',
  road: 'The road of the three towns',
  roadShort: 'R 1',
  seat: 'Port of Atlantis',
  backing: 'Atlantis arms the north',
  drawn: 'Drawn by a program.',
  program: 'A program',
  arcEnds: 'Where the arc ends.',
};
