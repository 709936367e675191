/** What to do next where there is nothing yet, in English; every language has exactly these keys. */
export const en = {
  noSentences: 'The text has no sentences yet. Put a text in its place under “Story”.',
  noClaims: 'No claims yet. Mark words in the article and say what they claim: each becomes a row here.',
  noActors: 'No parties yet. Take them from “Suggestions”, or name them when you mark words.',
  noSpeakers: 'No speakers yet. Add one under “Story”.',
  noFeatures: 'Nothing is on the map yet. Take places from “Suggestions”.',
  noGaps: 'Nothing is noted that the text does not say. “Suggestions” lists what the claims leave open.',
  noneFits: 'Nothing in this list fits. Search for less, or empty the field.',
  noTranslations:
    'The text is translated into no language yet. Choose one above: each sentence then has a field for it.',
  nothingSuggested:
    'Nothing more to suggest. What the text names otherwise, mark in the article; then see what is still missing.',
  nothingMissing: 'Look through it once more, then publish it: as one file, or as a whole site.',
} as const;

export type EmptyWords = { readonly [Key in keyof typeof en]: string };
