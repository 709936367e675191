/** The preview's words in English; every language has exactly these keys. */
export const en = {
  title: 'As readers will see it',
  width: 'How wide it is shown',
  phone: 'Phone',
  desk: 'Computer',
  wide: 'Give it more room',
  waiting: 'It is being drawn…',
  nothing: 'There is nothing to show yet. What is missing for it stands under “Missing”.',
  before: 'As it was before the last change: as the story is now, it cannot be drawn.',
  partly: 'Shown as far as it goes. Missing or wrong: {{count}}',
  groundFailed: 'The land under the map could not be loaded. Is there a connection?',
  tryAgain: 'Try again',
  noClaim: 'The article says nothing for this: {{name}}',
  noClaimInSentence: 'Nothing is marked in this sentence yet.',
  unpublished: 'This opens once the story is published.',
};

export type PreviewWords = Readonly<Record<keyof typeof en, string>>;
