import { golanOuterEdge } from './hand-lines';
import { box, type DisputedArea, type DisputedLine } from './types';

const armistice: DisputedLine = {
  with: ['ISR'],
  status: 'disputed',
  names: {
    ar: 'خط هدنة 1949',
    en: '1949 armistice line',
    fr: 'Ligne d’armistice de 1949',
    tr: '1949 ateşkes hattı',
  },
};

export const middleEast: readonly DisputedArea[] = [
  {
    id: 'golan',
    names: { ar: 'الجولان المحتل', en: 'Occupied Golan', fr: 'Golan occupé', tr: 'İşgal altındaki Golan' },
    status: 'occupied',
    territory: 'SYR',
    heldBy: 'ISR',
    since: 1967,
    parties: ['SYR', 'ISR'],
    usage: 'United Nations: part of the Syrian Arab Republic, occupied by Israel (S/RES/497)',
    lines: [
      {
        with: ['SYR'],
        status: 'line-of-occupation',
        names: {
          ar: 'خط فصل القوات 1974',
          en: '1974 disengagement line',
          fr: 'Ligne de désengagement de 1974',
          tr: '1974 kuvvet ayrıştırma hattı',
        },
      },
      { with: ['ISR'], status: 'disputed' },
      {
        with: ['LBN'],
        status: 'disputed',
        names: { ar: 'مزارع شبعا', en: 'Shebaa Farms', fr: 'Fermes de Chebaa', tr: 'Şeba Çiftlikleri' },
      },
    ],
    source: {
      kind: 'hand',
      from: ['ISR'],
      precisionKm: 1,
      ring: [...golanOuterEdge, [35.75, 32.62], [36.1, 32.7], [36.1, 33.5], [35.624, 33.3]],
    },
  },
  {
    id: 'west-bank',
    names: { ar: 'الضفة الغربية', en: 'West Bank', fr: 'Cisjordanie', tr: 'Batı Şeria' },
    status: 'occupied',
    territory: 'PSE',
    heldBy: 'ISR',
    since: 1967,
    parties: ['PSE', 'ISR'],
    usage:
      'United Nations: part of the State of Palestine, East Jerusalem with it, occupied by Israel (A/RES/67/19)',
    lines: [armistice],
    source: { kind: 'hand', from: ['PSE'], precisionKm: 1, ring: box(34.8, 31.2, 35.7, 32.7) },
  },
  {
    id: 'gaza',
    names: { ar: 'قطاع غزة', en: 'Gaza Strip', fr: 'Bande de Gaza', tr: 'Gazze Şeridi' },
    status: 'occupied',
    territory: 'PSE',
    heldBy: 'ISR',
    since: 1967,
    parties: ['PSE', 'ISR'],
    usage: 'United Nations: part of the State of Palestine (A/RES/67/19)',
    lines: [armistice],
    source: { kind: 'hand', from: ['PSE'], precisionKm: 1, ring: box(34.1, 31.1, 34.7, 31.7) },
  },
  {
    id: 'abu-musa',
    names: { ar: 'أبو موسى', en: 'Abu Musa', fr: 'Abou Moussa', tr: 'Ebu Musa' },
    status: 'claimed',
    territory: 'IRN',
    heldBy: 'IRN',
    since: 1971,
    parties: ['ARE'],
    usage: 'United Nations: not decided; held by Iran, claimed by the United Arab Emirates',
    source: { kind: 'hand', from: ['IRN'], precisionKm: 1, ring: box(54.95, 25.8, 55.12, 25.95) },
  },
  {
    id: 'tunbs',
    names: {
      ar: 'طنب الكبرى وطنب الصغرى',
      en: 'Greater and Lesser Tunb',
      fr: 'Grande et Petite Tomb',
      tr: 'Büyük ve Küçük Tunb',
    },
    status: 'claimed',
    territory: 'IRN',
    heldBy: 'IRN',
    since: 1971,
    parties: ['ARE'],
    usage: 'United Nations: not decided; held by Iran, claimed by the United Arab Emirates',
    source: { kind: 'hand', from: ['IRN'], precisionKm: 1, ring: box(55.08, 26.18, 55.4, 26.32) },
  },
];
