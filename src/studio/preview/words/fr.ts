import type { PreviewWords } from './en';

export const fr: PreviewWords = {
  title: 'Tel que les lecteurs le verront',
  width: 'Largeur d’affichage',
  phone: 'Téléphone',
  desk: 'Ordinateur',
  wide: 'Lui donner plus de place',
  waiting: 'En cours de tracé…',
  nothing: 'Il n’y a encore rien à montrer. Ce qui manque pour cela figure sous « Ce qui manque ».',
  before: 'Tel qu’avant le dernier changement : en l’état, l’article ne peut pas être tracé.',
  partly: 'Montré dans la mesure du possible. Manques ou erreurs : {{count}}',
  groundFailed: 'Le fond de la carte n’a pas pu être chargé. Y a-t-il une connexion ?',
  tryAgain: 'Réessayer',
  noClaim: 'L’article n’en dit rien : {{name}}',
  noClaimInSentence: 'Rien n’est encore marqué dans cette phrase.',
  unpublished: 'Cela s’ouvrira une fois l’article publié.',
};
