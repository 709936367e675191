import type { TaleWords } from './tale';

export const de: TaleWords = {
  title: 'Zwei Ligen und eine Straße',
  summary: 'Ein erfundener Bericht für Tests: zwei Seiten, eine Straße, eine Frontlinie.',
  sentences: [
    'Die Nordliga hält den Norden des Landes.',
    'Die Südliga hält den Süden.',
    'Eine einzige Straße verbindet beide Seiten und führt durch drei Städte.',
    'Atlantis bewaffnet die Nordliga.',
    'Niemand weiß, wann die Straße wieder öffnet.',
  ],
  noPlace: 'Das hat keinen Ort auf der Karte.',
  report: 'Der Bericht',
  voice: 'Die Stimme des Verfassers.',
  invented: 'Ein erfundener Text.',
  northLeague: 'Nordliga',
  southLeague: 'Südliga',
  backer: 'Atlantis',
  north: 'Der Norden',
  south: 'Der Süden',
  road: 'Die Straße der drei Städte',
  roadShort: 'S 1',
  seat: 'Hafen von Atlantis',
  backing: 'Atlantis bewaffnet den Norden',
  drawn: 'Von einem Programm gezeichnet.',
  program: 'Ein Programm',
  arcEnds: 'Hier endet der Bogen.',
};
