import type { SourcesWords } from './en';

/** What is said of the sources of a story, in French. */
export const fr: SourcesWords = {
  sourcesTitle: 'Les sources',
  sourceChoice: 'Texte sur le bureau',
  besideOf: 'Numéros des phrases du premier texte en face desquelles se trouve la phrase {{number}}',
  beside: 'en face de',
  showBeside: 'Montrer sous chaque phrase ce que disent les autres sources',
  goBeside: 'Vers ces mots',

  addSource: 'Ajouter une source',
  addIntro:
    'Un autre texte sur le même sujet. Ses mots se marquent comme ceux du premier, et une affirmation peut avoir des mots des deux.',
  textOfSource: 'Son texte\u202f: collez-le ici',
  openTextFile: 'Ou ouvrir un fichier',
  languageOfText: 'Langue du texte',
  idOfSource: 'Identifiant',
  idHint: 'Minuscules latines, chiffres et traits d’union. Le fichier du texte porte ce nom.',
  idTaken: 'Une autre source a cet identifiant.',
  shortOf: 'Comment l’appeler en quelques mots',
  voiceOf: 'De qui c’est la voix',
  voiceOwn: 'une voix à elle',
  reportOf: 'Dépêche qu’elle reprend, par un identifiant',
  reportHint:
    'Les textes qui reprennent la même dépêche, celle d’une agence par exemple, ont ici le même identifiant et ne comptent qu’une fois pour les lecteurs.',
  putSource: 'Ajouter cette source',
  toldAdded: 'La source a été ajoutée.',

  removeSource: 'Retirer cette source',
  removeSure: 'Retirer «\u202f{{name}}\u202f»\u202f?',
  goneSentences: 'Phrases, avec leurs traductions\u202f: {{count}}',
  goneQuotes: 'Citations\u202f: {{count}}',
  goneClaims: 'Affirmations sans autres mots, qui partent aussi\u202f: {{count}}',
  shortenedClaims: 'Affirmations qui gardent des mots d’autres sources\u202f: {{count}}',
  goneCopies: 'Copies conservées avec elle\u202f: {{count}}',
  canBeUndone: 'Cela peut être annulé.',
  removeDo: 'La retirer',
  toldRemoved: 'La source a été retirée.',

  copies: 'Copies du texte',
  copiesHint:
    'Une page archivée (.wacz), un PDF ou un scan (.png, .jpg). Les lecteurs peuvent l’enregistrer\u202f; la page ne l’affiche jamais.',
  addCopy: 'Ajouter une copie',
  copyName: 'Ce que c’est',
  copyDay: 'Jour où elle a été faite',
  copyRefused: '«\u202f{{name}}\u202f» n’est ni une page archivée, ni un PDF, un PNG ou un JPEG.',
  copyTooLarge: 'Toutes les copies ensemble dépasseraient {{most}} Mo.',
  copyTooMany: 'Un article a {{most}} copies au plus.',
  putCopy: 'Conserver cette copie',
  removeCopy: 'Retirer «\u202f{{name}}\u202f»',
  copySize: '{{size}} ko',
  toldCopy: 'La copie est conservée avec le article.',
};
