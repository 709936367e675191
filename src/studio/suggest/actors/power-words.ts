import { fold } from '../../../story/search/fold';

type Power = 'army' | 'government';

const lines: Readonly<Record<Power, readonly string[]>> = {
  army: [
    'army forces troops military soldiers armée forces troupes militaires soldats ejército fuerzas tropas militares ordu ordusu güçleri askerleri birlikleri kuvvetleri',
    'війська армія військові сили військ армії войска армия военные войск армии силы',
    // Army, forces, soldiers.
    '\u062c\u064a\u0634 \u0642\u0648\u0627\u062a \u062c\u0646\u0648\u062f',
  ],
  government: [
    'government ministry gouvernement ministère gobierno ministerio hükümeti hükûmeti bakanlığı',
    'уряд міністерство правительство министерство',
    // Government, ministry, authorities.
    '\u062d\u0643\u0648\u0645\u0629 \u0648\u0632\u0627\u0631\u0629 \u0633\u0644\u0637\u0627\u062a',
  ],
};
const powers = new Map(
  (Object.keys(lines) as Power[]).flatMap((power) =>
    lines[power].flatMap((line) => line.split(' ').map((word) => [fold(word), power] as const)),
  ),
);

const arabicJoined =
  /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644)?(?=...)|^[\u0648\u0641]?\u0644\u0644(?=...)/u;

/** Whether a word names a country's army or its government: "troops" of "Russian troops". */
export const powerOf = (folded: string): Power | undefined =>
  powers.get(folded) ?? powers.get(folded.replace(arabicJoined, ''));

/** Words with which the names of Arabic groups begin: forces, movement, brigades, party, front, organisation, body, league. */
const arabicGroups = new Set(
  '\u0642\u0648\u0627\u062a \u062d\u0631\u0643\u0629 \u0643\u062a\u0627\u0626\u0628 \u062d\u0632\u0628 \u062c\u0628\u0647\u0629 \u062a\u0646\u0638\u064a\u0645 \u062c\u0645\u0627\u0639\u0629 \u0647\u064a\u0626\u0629 \u0641\u0635\u0627\u0626\u0644 \u0633\u0631\u0627\u064a\u0627 \u0645\u062c\u0644\u0633 \u0645\u0646\u0638\u0645\u0629 \u0627\u0644\u0627\u062a\u062d\u0627\u062f \u0627\u0644\u0623\u0645\u0645'
    .split(' ')
    .map(fold),
);
const joined = /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?=...)|^[\u0648\u0641](?=...)/u;

/** How many letters are joined to a word that begins an Arabic group's name; undefined for any other word. */
export function beginsArabicGroup(folded: string): number | undefined {
  if (arabicGroups.has(folded)) return 0;
  const bare = [folded.slice(1), folded.replace(joined, '')].find((rest) => arabicGroups.has(rest));
  return bare === undefined ? undefined : folded.length - bare.length;
}
