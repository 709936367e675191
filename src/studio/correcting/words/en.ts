/** What is said of former texts, in English; every language has exactly these keys. */
export const en = {
  keepFormer: 'Keep the text as it was, for readers to see among the changes',
  correctedOn: 'Day of the correction',
  whatCorrected: 'What was corrected, and by whom (may be left out)',
  formerTexts: 'Former texts',
  correctedThen: 'What was corrected on {{date}}',
};

export type CorrectingWords = typeof en;
