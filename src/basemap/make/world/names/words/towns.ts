import { africanTowns } from './towns-africa';
import { easternTowns } from './towns-east';
import { westernTowns } from './towns-west';

/** Names in other languages that the packages do not have, or have otherwise than newspapers. */
const others: ReadonlyMap<number, Readonly<Record<string, string>>> = new Map([
  [6611854, { en: 'Naypyidaw', fr: 'Naypyidaw', ru: 'Нейпьидо', uk: 'Нейп’їдо' }],
  [71137, { uk: 'Сана' }],
  [3687925, { en: 'Cali' }],
  [379555, { en: 'El Fasher' }],
  [379003, { en: 'El Obeid' }],
  [379303, { en: 'El Geneina' }],
  [3489854, { ar: 'كينغستون' }],
  [4032402, { ar: 'نوكوألوفا' }],
  [1282027, { ar: 'ماليه' }],
  [2081986, { ar: 'باليكير' }],
  [3041732, { ar: 'ماريهامن' }],
  [921815, { ar: 'مامودزو' }],
  [935264, { ar: 'سان دوني' }],
  [2135171, { ar: 'بورت فيلا' }],
  [3042091, { ar: 'سانت هيلير' }],
  [3513392, { ar: 'فيليبسبورغ' }],
  [3573374, { ar: 'ذا فالي' }],
  [3576022, { ar: 'سانت جونز' }],
  [3577430, { ar: 'رود تاون' }],
  [3579925, { ar: 'سانت جورجز' }],
  [6691831, { ar: 'مدينة الفاتيكان', tr: 'Vatikan' }],
  [8063361, { ar: 'نغرولمود' }],
  [4140963, { ar: 'واشنطن', en: 'Washington' }],
]);

/** Names of towns of our own by GeoNames id, where the packages have none or a poor one. */
export const handNames: ReadonlyMap<number, Readonly<Record<string, string>>> = new Map([
  ...others,
  ...[...africanTowns, ...easternTowns, ...westernTowns].map(
    ([id, ar, tr]) => [id, { ...others.get(id), ar, ...(tr !== undefined && { tr }) }] as const,
  ),
]);
