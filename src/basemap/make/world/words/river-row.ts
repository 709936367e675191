/** A river by positions on its lines in the package; in English, Arabic, Turkish, French, Russian, Ukrainian. */
export type RiverRow = readonly [
  rank: number,
  english: string,
  arabic: string,
  turkish: string,
  french: string,
  russian: string,
  ukrainian: string,
  on: readonly (readonly [longitude: number, latitude: number])[],
];
