/** The parts of the fonts for Han letters, which China, Taiwan, Japan and Korea write each in forms of their own. */
export const hanParts = ['sc', 'tc', 'jp', 'kr'] as const;

export type HanPart = (typeof hanParts)[number];

export const hanFamily = (part: HanPart): string => `Claimed ${part.toUpperCase()}`;

/** The forms that a language is written in, if it is written in any: "ja" gives "jp". */
export function hanPartOf(language: string): HanPart | undefined {
  const forms: Readonly<Record<string, HanPart>> = { Hans: 'sc', Hant: 'tc', Jpan: 'jp', Kore: 'kr' };
  return forms[new Intl.Locale(language).maximize().script ?? ''];
}

/** All families, the language's own first. */
export const hanFamilies = (language: string): string[] =>
  hanParts
    .toSorted((a, b) => Number(b === hanPartOf(language)) - Number(a === hanPartOf(language)))
    .map(hanFamily);
