/**
 * Words that stand in nearly every sentence of a language, BCP 47: of languages written in Latin letters, whose letters
 * stand together in much the same ways. Where a language is here, so is each that looks like it.
 */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and that to in is it by from',
  fr: 'le la les l de des du d et que qu est dans une à en',
  es: 'el la los las del de y que en una por con',
  pt: 'o a os as de da do e que em uma não para com',
  de: 'der die das und den dem von ist nicht auf',
  it: 'il di che la per una del e gli in nel con',
  nl: 'de het een van en dat niet op met zijn',
  sv: 'och att det som är för en den av med',
  da: 'og at det som er for en den af med',
  nb: 'og at det som er for en den av med',
  tr: 've bir bu için ile da de olarak',
  az: 'və bir bu üçün ilə də olan',
  uz: 'va bir bu uchun bilan ham deb',
  pl: 'w na się że z do nie jest oraz',
  ro: 'și de la în pe că din care cu',
  hu: 'a az és hogy nem egy is',
  so: 'iyo ee ka oo waa in ku',
  sw: 'ya na wa kwa katika la za ni kuwa',
  rw: 'mu ku na ko ya y n cya bya kandi',
  rn: 'mu ku na ko ya y n ca vya kandi',
  ha: 'da na ta a ya cikin ba wannan sun',
  id: 'yang dan di dengan untuk dari ini itu',
  zlm: 'yang dan di dengan untuk dari ini itu',
  fil: 'ang ng sa mga na ay at ito',
  ceb: 'ang sa mga nga ug ni kay usa',
  ilo: 'ti dagiti ken iti nga a ket',
  vi: 'của và là có trong các được',
  ku: 'û li ji di de ku bi ev',
};
const listOf = new Map(
  Object.entries(commonWords).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/**
 * How much of a text are words that stand in nearly every sentence of a language, 0 to 1; 0 of one that is not known.
 * @param words of the text, in small letters
 */
export function commonShare(words: readonly string[], language: string): number {
  const own = listOf.get(language);
  return own && words.length > 0 ? words.filter((word) => own.has(word)).length / words.length : 0;
}
