import type { TaleWords } from './tale';

export const fr: TaleWords = {
  title: 'Deux ligues et une route',
  summary: 'Un récit inventé pour les essais : deux camps, une route, une ligne de front.',
  sentences: [
    'La Ligue du nord tient le nord du pays.',
    'La Ligue du sud tient le sud.',
    'Une seule route relie les deux camps et traverse trois villes.',
    'L’Atlantide arme la Ligue du nord.',
    'Nul ne sait quand la route rouvrira.',
  ],
  noPlace: 'Cela n’a pas de place sur la carte.',
  report: 'Le récit',
  voice: 'La voix de l’auteur.',
  invented: 'Un texte inventé.',
  northLeague: 'Ligue du nord',
  southLeague: 'Ligue du sud',
  backer: 'Atlantide',
  north: 'Le nord',
  south: 'Le sud',
  road: 'La route des trois villes',
  roadShort: 'R 1',
  seat: 'Port de l’Atlantide',
  backing: 'L’Atlantide arme le nord',
  drawn: 'Tracé par un programme.',
  program: 'Un programme',
  arcEnds: 'L’arc s’arrête ici.',
};
