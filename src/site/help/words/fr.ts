import type { HelpWords } from '../steps';

export const fr: HelpWords = {
  page: 'Aide',
  title: 'D’un texte à une carte',
  intro:
    'L’atelier fait la carte d’un article, chaque forme liée aux mots qui l’appuient. Pour un article court, une demi-heure environ suffit. Rien ne quitte votre navigateur avant que vous l’enregistriez. Pour regarder d’abord, ouvrez un article publié : c’est une copie, rien ne peut s’y abîmer.',
  open: 'Ouvrir l’atelier',
  pictures: 'Sur les images, l’interface est en anglais.',
  languages: 'Langues',
  steps: {
    paste: {
      title: 'Poser l’article sur le bureau',
      text: 'Collez le texte, ou ouvrez un fichier : .txt, .md, .html, .docx, ou le .zip d’un article. Prenez l’article entier : chaque citation indiquera sa place dans le texte.',
      picture: 'La première page de l’atelier, avec un champ pour l’article',
    },
    confirm: {
      title: 'Confirmer la langue et le territoire',
      text: 'L’atelier devine la langue du texte et les pays dont il parle. Corrigez ce qui est faux : ces deux-là ne changent plus ensuite. Dites à quelle date la carte montre qui tient quoi, et dans quelles autres langues elle se lira.',
      picture: 'Le formulaire de langue, de territoire et de date, prérempli',
    },
    sentences: {
      title: 'Vérifier les phrases et les locuteurs',
      text: 'Le texte est coupé en phrases. Un bouton en joint deux ; avec un mot choisi au clavier, S coupe avant lui. À côté de chaque phrase se trouve qui la dit : la voix de l’article, ou quelqu’un qu’il cite. Ajoutez des locuteurs sous « Article ».',
      picture: 'L’article coupé en phrases, chacune avec son locuteur',
    },
    mark: {
      title: 'Marquer des mots et dire ce qu’ils affirment',
      text: 'Glissez sur les mots, ou choisissez-les au clavier. La fiche demande ce qu’ils disent, qui le dit, et de quelles parties. La citation est gardée à la lettre. Ce que vous écrivez en mots simples se tient à côté, jamais à sa place. Un autre texte sur le même sujet s’ajoute sous « Article », par « Ajouter une source » : ses mots peuvent appuyer les mêmes affirmations.',
      picture: 'Des mots marqués, et la fiche qui demande ce qu’ils affirment',
    },
    suggestions: {
      title: 'Prendre des suggestions',
      text: '« Suggestions » liste les lieux, les parties et les dates que le texte nomme, et ce qu’il laisse ouvert. Prenez ce qui va dans l’article. Rien n’y entre tout seul.',
      picture: 'La liste des lieux proposés avec une petite carte',
    },
    map: {
      title: 'Dessiner sur la carte',
      text: 'Placez les lieux, tracez les lignes de front d’une frontière à l’autre, et dites qui tient ce qui est entre elles. Dites de chaque ligne comment elle a été tracée et de combien elle peut s’écarter : la ligne est de vous, non de l’article.',
      picture: 'Des formes dessinées sur la carte',
    },
    import: {
      title: 'Apporter des formes d’ailleurs',
      text: 'Points, lignes et surfaces d’un GeoJSON, d’un KML, d’un GPX, d’une carte uMap, d’un shapefile ou d’un tableau de coordonnées (CSV) entrent en copie, avec leur provenance. Vous voyez d’abord ce qu’ils deviennent et ce qui est laissé de côté. Voyez la licence avant de publier.',
      picture: 'Les formes d’un fichier avant d’être prises',
    },
    missing: {
      title: 'Voir ce qui manque encore',
      text: '« Ce qui manque » vérifie pendant que vous travaillez, et mène à l’endroit. Ce qu’un programme peut savoir avec certitude, un bouton l’écrit pour vous. Une fois la liste vide, l’article peut être publié.',
      picture: 'La liste de ce qui manque',
    },
    translate: {
      title: 'Traduire',
      text: 'Ajoutez une langue sous « Traduction », et écrivez chaque phrase sous l’original. Les lecteurs voient que c’est une traduction. Les citations restent dans les mots de l’original.',
      picture: 'Des phrases avec des champs pour leur traduction',
    },
    preview: {
      title: 'Regarder en lecteur',
      text: 'L’aperçu est la page qu’auront les lecteurs, faite de ce qui est sur le bureau. Choisissez-y des formes et des phrases, et voyez si chacune mène aux bons mots.',
      picture: 'La page du lecteur dans l’aperçu',
    },
    publish: {
      title: 'Enregistrer et publier',
      text: '« Enregistrer un fichier » donne un .zip du dossier de l’article. Gardez-le : c’est votre document. « Publier » fait un seul fichier HTML qui s’ouvre depuis un disque, ou un site entier pour n’importe quel hébergeur. Ce à quoi il manque encore quelque chose peut devenir un brouillon, qui le dit sur chaque page. Sous « Article », la version d’un collègue se compare à la vôtre et se reprend morceau par morceau.',
      picture: 'Ce qui peut être publié : un dossier, un fichier ou un site entier',
    },
  },
};
