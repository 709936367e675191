import { fold } from '../../../story/search/fold';

/** Words that stand beside the name of a place and say that it is one; folded. Not words that people are called by. */
const words: readonly string[] = [
  'city town village province region district governorate oblast county state township camp corridor port airport river valley island suburb outskirts capital border',
  'ville village cité localité province région territoire commune préfecture département district camp quartier route frontière gouvernorat couloir corridor',
  'ciudad pueblo villa provincia región municipio departamento estado distrito vereda población frontera campamento corredor',
  'şehri şehir kenti kent ilçesi ilçe köyü köy beldesi ili il bölgesi bölge kasabası havalimanı sınırı vilayeti mahallesi koridoru',
  'місто міста місті село селі села області область району район районі громади селище смт',
  'город города городе село селе села области область района район районе посёлок поселок посёлке',
  'stadt dorf provinz region bezirk kreis gebiet',
  // Corridor, city, town, village, province, countryside, camp, area, state, region, crossing, district, capital.
  '\u0645\u0645\u0631 \u0645\u062f\u064a\u0646\u0629 \u0645\u062f\u064a\u0646\u062a\u064a \u0628\u0644\u062f\u0629 \u0642\u0631\u064a\u0629 \u0645\u062d\u0627\u0641\u0638\u0629 \u0631\u064a\u0641 \u0645\u062e\u064a\u0645 \u0645\u0646\u0637\u0642\u0629 \u0648\u0644\u0627\u064a\u0629 \u0625\u0642\u0644\u064a\u0645 \u0645\u0639\u0628\u0631 \u0645\u0642\u0627\u0637\u0639\u0629 \u0627\u0644\u0639\u0627\u0635\u0645\u0629 \u0639\u0627\u0635\u0645\u0629',
  // North, south, east and west of, with and without the ending of relation.
  '\u0634\u0645\u0627\u0644 \u062c\u0646\u0648\u0628 \u0634\u0631\u0642 \u063a\u0631\u0628 \u0634\u0645\u0627\u0644\u064a \u062c\u0646\u0648\u0628\u064a \u0634\u0631\u0642\u064a \u063a\u0631\u0628\u064a',
];
const cues = new Set(words.flatMap((line) => line.split(' ')).map(fold));
const arabicPrefix = /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644)?(?=...)/u;

export const isCue = (folded: string): boolean =>
  cues.has(folded) || cues.has(folded.replace(arabicPrefix, ''));

const directions = new Set(
  'north south east west northern southern eastern western central nord sud est ouest centre norte sur este oeste centro kuzey guney dogu bati merkez nordre ost west'.split(
    ' ',
  ),
);

/** Whether a word only says where in a country a part of it lies. */
export const isDirection = (folded: string): boolean => directions.has(folded);
