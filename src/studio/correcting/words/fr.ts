import type { CorrectingWords } from './en';

/** What is said of former texts, in French. */
export const fr: CorrectingWords = {
  keepFormer: 'Garder le texte tel qu’il était, pour que les lecteurs le trouvent parmi les modifications',
  correctedOn: 'Jour de la correction',
  whatCorrected: 'Ce qui a été corrigé, et par qui (facultatif)',
  formerTexts: 'Anciens textes',
  correctedThen: 'Ce qui a été corrigé ({{date}})',
};
