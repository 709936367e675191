/** What is said of the sources of a story, in English; every language has exactly these keys. */
export const en = {
  sourcesTitle: 'The sources',
  sourceChoice: 'Text on the desk',
  besideOf: 'The numbers of the sentences in the first text that sentence {{number}} stands beside',
  beside: 'beside',
  showBeside: 'Show what the other sources say below each sentence',
  goBeside: 'To these words',

  addSource: 'Add a source',
  addIntro:
    'Another text on the same matter. Its words are marked as those of the first, and a claim can have words of both.',
  textOfSource: 'Its text: paste it here',
  openTextFile: 'Or open a file',
  languageOfText: 'Language of the text',
  idOfSource: 'Id',
  idHint: 'Small Latin letters, digits and hyphens. The file of the text is called by it.',
  idTaken: 'Another source has this id.',
  shortOf: 'What to call it in a few words',
  voiceOf: 'Whose voice it is',
  voiceOwn: 'a voice of its own',
  reportOf: 'Report that it prints, by an id',
  reportHint:
    'Texts that print the same report, such as an agency’s, have the same id here, and count once for readers.',
  putSource: 'Add this source',
  toldAdded: 'The source was added.',

  removeSource: 'Take this source away',
  removeSure: 'Take “{{name}}” away?',
  goneSentences: 'Sentences, with their translations: {{count}}',
  goneQuotes: 'Quotes: {{count}}',
  goneClaims: 'Claims that have no other words, which go as well: {{count}}',
  shortenedClaims: 'Claims that keep words of other sources: {{count}}',
  goneCopies: 'Copies that are kept with it: {{count}}',
  canBeUndone: 'It can be undone.',
  removeDo: 'Take it away',
  toldRemoved: 'The source was taken away.',

  copies: 'Copies of it',
  copiesHint:
    'An archived page (.wacz), a PDF or a scan (.png, .jpg). Readers can save it; the page never shows it.',
  addCopy: 'Add a copy',
  copyName: 'What it is',
  copyDay: 'Day on which it was made',
  copyRefused: '“{{name}}” is no archived page, PDF, PNG or JPEG.',
  copyTooLarge: 'All copies together would have more than {{most}} MB.',
  copyTooMany: 'A story has {{most}} copies at most.',
  putCopy: 'Keep this copy',
  removeCopy: 'Take “{{name}}” away',
  copySize: '{{size}} kB',
  toldCopy: 'The copy is kept with the story.',
};

export type SourcesWords = typeof en;
