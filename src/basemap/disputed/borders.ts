import { actualControl } from './asia';
import type { DisputedBorder } from './types';

/** Lines between countries that no area in dispute lies behind. */
export const disputedBorders: readonly DisputedBorder[] = [
  {
    between: ['CHN', 'IND'],
    status: 'disputed',
    names: actualControl,
    usage: 'United Nations: not agreed',
  },
  {
    between: ['PRK', 'KOR'],
    status: 'disputed',
    names: {
      ar: 'خط الهدنة 1953',
      en: '1953 armistice line',
      fr: 'Ligne d’armistice de 1953',
      tr: '1953 ateşkes hattı',
    },
    usage: 'Korean Armistice Agreement (1953): the Military Demarcation Line',
  },
  {
    between: ['SDN', 'SSD'],
    status: 'disputed',
    names: {
      ar: 'حدود لم تحدد نهائيا',
      en: 'Boundary not yet determined',
      fr: 'Frontière non encore déterminée',
      tr: 'Henüz belirlenmemiş sınır',
    },
    usage: 'United Nations: final boundary not yet determined',
  },
  {
    between: ['ETH', 'SOM'],
    status: 'disputed',
    names: {
      ar: 'خط إداري مؤقت',
      en: 'Provisional administrative line',
      fr: 'Ligne administrative provisoire',
      tr: 'Geçici idari hat',
    },
    usage: 'United Nations: provisional administrative line of 1950',
  },
  {
    between: ['BTN', 'CHN'],
    status: 'disputed',
    names: {
      ar: 'حدود غير مرسمة',
      en: 'Boundary not delimited',
      fr: 'Frontière non délimitée',
      tr: 'Belirlenmemiş sınır',
    },
    usage: 'Agreement of 1998 between Bhutan and China: no boundary has been drawn',
  },
];
