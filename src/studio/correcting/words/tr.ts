import type { CorrectingWords } from './en';

/** What is said of former texts, in Turkish. */
export const tr: CorrectingWords = {
  keepFormer: 'Metnin önceki hâlini sakla; okurlar onu değişiklikler arasında görsün',
  correctedOn: 'Düzeltme günü',
  whatCorrected: 'Neyi kim düzeltti (boş bırakılabilir)',
  formerTexts: 'Önceki metinler',
  correctedThen: 'Düzeltilenler ({{date}})',
};
