/** A sea in the languages of `seaLanguages`, and a coarse ring around its water; it may run over the shore. */
export type SeaRow = readonly [
  ...(readonly [
    english: string,
    arabic: string,
    turkish: string,
    french: string,
    spanish: string,
    german: string,
    portuguese: string,
    russian: string,
    ukrainian: string,
    persian: string,
    chinese: string,
    hebrew: string,
  ]),
  ring: readonly (readonly [longitude: number, latitude: number])[],
];

/** The languages of a row's names after the English one, in order. */
export const seaLanguages = ['ar', 'tr', 'fr', 'es', 'de', 'pt', 'ru', 'uk', 'fa', 'zh', 'he'] as const;
