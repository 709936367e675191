import { nameOfLanguage } from '../../i18n/name-of-language';

/** Languages that news is written in, BCP 47: any other can be typed. */
const tags =
  'ar az be bg bn bs cs ckb da de el en es et fa fi fr ha he hi hr hu hy id it ja ka kk km ko ku ky lo lt lv mk mn my ne nl no pa pl ps pt pt-BR ro ru so sq sr sv sw ta te tg th ti tr uk ur uz vi yo zh zh-Hant am'.split(
    ' ',
  );

export interface LanguageChoice {
  readonly tag: string;
  readonly name: string;
}

/** The languages in the order of their names in a language, with another one that is asked for. */
export function languagesIn(language: string, other?: string): LanguageChoice[] {
  const order = new Intl.Collator(language);
  const all = other === undefined || tags.includes(other) ? tags : [...tags, other];
  return all
    .map((tag) => ({ tag, name: nameOfLanguage(tag, language) }))
    .toSorted((one, two) => order.compare(one.name, two.name));
}
