import type { TaleWords } from './tale';

/** Kurmanji. */
export const ku: TaleWords = {
  title: 'Du lîg û rêyek',
  summary: 'Nivîseke xeyalî ji bo ceribandinê: du alî, rêyek û xeteke eniyê.',
  sentences: [
    'Lîga Bakur bakurê welêt di destê xwe de digire.',
    'Lîga Başûr başûr di destê xwe de digire.',
    'Rêyek her du aliyan bi hev ve girê dide û di sê bajaran re derbas dibe.',
    'Atlantîs çekan dide Lîga Bakur.',
    'Kes nizane rê kengî dîsa vedibe.',
  ],
  noPlace: 'Ji bo vê cihek li ser nexşeyê tune.',
  report: 'Nivîs',
  voice: 'Dengê nivîskar.',
  invented: 'Nivîseke xeyalî.',
  northLeague: 'Lîga Bakur',
  southLeague: 'Lîga Başûr',
  backer: 'Atlantîs',
  north: 'Bakur',
  south: 'Başûr',
  road: 'Riya sê bajaran',
  roadShort: 'R 1',
  seat: 'Bendera Atlantîsê',
  backing: 'Atlantîs çekan dide bakur',
  drawn: 'Bi bernameyekê hatiye xêzkirin.',
  program: 'Bernameyek',
  arcEnds: 'Kevan li vir diqede.',
};
