import type { CorrectingWords } from './en';

/** What is said of former texts, in Arabic. */
export const ar: CorrectingWords = {
  keepFormer: 'احتفظ بالنص كما كان، ليراه القراء بين التغييرات',
  correctedOn: 'يوم التصحيح',
  whatCorrected: 'ما الذي صُحِّح، ومن صحّحه (اختياري)',
  formerTexts: 'النصوص السابقة',
  correctedThen: 'ما صُحِّح في {{date}}',
};
