import type { EmptyWords } from './en';

export const fr = {
  noSentences: 'Le texte n’a pas encore de phrases. Mettez un texte à sa place sous « Article ».',
  noClaims:
    'Pas encore d’affirmations. Marquez des mots dans l’article et dites ce qu’ils affirment : chacune devient une ligne ici.',
  noActors: 'Pas encore de parties. Prenez-les dans « Suggestions », ou nommez-les en marquant des mots.',
  noSpeakers: 'Pas encore de locuteurs. Ajoutez-en un sous « Article ».',
  noFeatures: 'Rien n’est encore sur la carte. Prenez des lieux dans « Suggestions ».',
  noGaps:
    'Rien n’est noté que le texte ne dise pas. « Suggestions » liste ce que les affirmations laissent ouvert.',
  noneFits: 'Rien ne convient dans cette liste. Cherchez moins de lettres, ou videz le champ.',
  noTranslations:
    'Le texte n’est encore traduit dans aucune langue. Choisissez-en une ci-dessus : chaque phrase a alors un champ pour elle.',
  nothingSuggested:
    'Rien d’autre à proposer. Ce que le texte nomme encore, marquez-le dans l’article ; voyez ensuite ce qui manque.',
  nothingMissing: 'Relisez une dernière fois, puis publiez : en un seul fichier ou en un site entier.',
} as const satisfies EmptyWords;
