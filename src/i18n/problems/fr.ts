import { tints } from '../../story/kinds';
import { datasetNames } from '../../story/dataset/table-name';
import type { Received } from '../../story/problems/form';
import type { Difference } from '../../story/problems/quotes';
import { shortened, speech } from './speech';
import type { Differences, Forms, JsonErrors, ProblemWords } from './words';

const { name, words, at, list, all, either, number, counted } = speech('fr-FR', {
  marks: ['«\u202f', '\u202f»'],
  more: (few, count) => `${few} et ${number(count)} de plus`,
});

const forms: Forms = {
  id: 'un identifiant\u202f: minuscules latines, chiffres et traits d’union',
  words: 'des mots, et non du blanc',
  language: `un code de langue, tel que ${name('"ar"')}`,
  text: 'des mots dans une langue au moins',
  edtf: `une date au format EDTF, telle que ${name('"2023-04"')} ou ${name('"2016/.."')}`,
  day: `un jour, tel que ${name('"2026-11-24"')}`,
  'whole-number': 'un nombre entier',
  tint: `une de ces teintes\u202f: ${list(tints)}`,
  'claims-of-two': 'les affirmations d’au moins deux voix',
  'one-claim': 'au moins une affirmation',
  'one-speaker': 'au moins une voix',
  'one-quote': 'au moins une citation',
  'one-actor': 'au moins un acteur',
  'one-sentence': 'au moins une phrase',
  'two-stops': 'au moins deux étapes',
  sha256: 'une empreinte SHA-256 en hexadécimal',
  'attachment-file': `le nom d’un fichier du dossier ${name('attachments')}\u202f: lettres latines, chiffres, ${name('.')}, ${name('_')} et ${name('-')}, avec ${either(['.wacz', '.pdf', '.png', '.jpg', '.jpeg'])} à la fin`,
  territory: `les trois capitales d’un pays selon ISO 3166, ou l’identifiant d’un territoire contesté tel que ${name('"crimea"')}`,
  'one-source': 'au moins une source',
  'one-situation': 'au moins une situation',
  'one-support': 'au moins un genre de soutien',
  'one-outline': 'un seul contour',
  'one-territory': 'au moins un pays ou un territoire contesté',
  'web-address': 'une adresse web',
  wikidata: `un identifiant Wikidata, tel que ${name('"Q89"')}`,
};

const jsonErrors: JsonErrors = {
  InvalidSymbol: 'un symbole inconnu',
  InvalidNumberFormat: 'un nombre mal écrit',
  PropertyNameExpected: 'une clé manquante',
  ValueExpected: 'une valeur manquante',
  TrailingComma: 'une virgule après le dernier élément',
  ColonExpected: 'un deux-points manquant',
  CommaExpected: 'une virgule manquante',
  CloseBraceExpected: 'une accolade fermante } manquante',
  CloseBracketExpected: 'un crochet fermant ] manquant',
  EndOfFileExpected: 'du texte après la fin',
  InvalidCommentToken: 'un commentaire',
  UnexpectedEndOfComment: 'un commentaire sans fin',
  UnexpectedEndOfString: 'un texte sans guillemet fermant',
  UnexpectedEndOfNumber: 'un nombre inachevé',
  InvalidUnicode: 'un code Unicode non valable',
  InvalidEscapeCharacter: 'un caractère non valable après une barre oblique inverse',
  InvalidCharacter: 'un caractère non permis',
};

const differences: Differences = {
  composition: 'lettres composées avec leurs signes, NFC, ou séparées d’eux, NFD',
  'double-quotes': 'guillemets droits ou typographiques',
  apostrophes: 'apostrophes droites ou typographiques',
  spaces: 'espace simple ou insécable, tabulation, fin de ligne',
  dashes: 'traits d’union ou tirets',
  'direction-marks': 'marques de direction, invisibles',
  joiners: 'liants ou antiliants, invisibles',
  'soft-hyphens': 'traits d’union conditionnels, invisibles',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  Array: 'une liste',
  Object: 'un objet',
};

function received({ key, value }: Received): string {
  const what = value === undefined ? 'rien' : typeof value === 'number' ? name(value) : words(value);
  return `${key === '' ? 'le fichier' : name(shortened(key))}\u202f: ${what}`;
}

const quotedId = ({ id }: { id: string }) => words(id);
const quotedDate = ({ date }: { date: string }) => words(date);
const quotedWords = (found: { words: string }) => words(found.words);
const wordsAt = (found: { words: string; at: number }) => `${words(found.words)} à la position ${found.at}`;
const position = ({ at: [lon, lat] }: { at: readonly number[] }) => `longitude ${lon}, latitude ${lat}`;
const aSpeaker = ({ speakers }: { speakers: readonly string[] }) =>
  `une voix de story.json\u202f: ${list(speakers)}`;
const lookAlike = (other: { words: string; at: number; differences: readonly Difference[] }) =>
  `${words(other.words)}\u202f: les mêmes lettres se trouvent à la position ${other.at} sous une autre forme (${other.differences
    .map((one) => differences[one])
    .join('\u202f; ')})`;
const most = (limit: { most: number }) => `${number(limit.most)} au plus`;
const mostInStory = (limit: { most: number }) => `${most(limit)} dans tout l’article`;
const km2 = (value: number) => `${number(value, 1)}\u00a0km²`;
const counting =
  (one: string, other: string) =>
  ({ count }: { count: number }) =>
    counted(count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });
const positions = counting('position', 'positions');
const claims = counting('affirmation', 'affirmations');
const times = (count: number) => `${number(count)} fois`;

export const fr: ProblemWords = {
  rule: (rule) => (rule === 'form' ? 'forme' : `règle ${rule}`),
  warning: 'avertissement',
  sentence: (found, expected) => `trouvé\u202f: ${found}\u202f; attendu\u202f: ${expected}`,
  phrases: {
    'folder-name': [
      (found) => `un dossier nommé ${words(found.name)}`,
      'des minuscules latines, des chiffres et des traits d’union',
    ],
    'misnamed-file': [
      'un fichier d’un nom qu’aucune règle ne connaît',
      (file) => `le nom ${name(file.name)}`,
    ],
    'same-name': [
      ({ other }) => `un nom que certains systèmes confondent avec ${name(other)}`,
      'des noms qui diffèrent par plus que des majuscules et des accents',
    ],
    'unknown-file': ['un fichier qu’aucune règle ne connaît', 'les seuls fichiers d’un article'],
    'too-many-files': [counting('fichier', 'fichiers'), most],
    'no-such-file': [
      'aucun fichier',
      ({ names }) => `un fichier ${either(names)} dans le dossier de l’article`,
    ],
    'table-needs-build': [
      'un tableau d’événements, dont l’atelier ne publie rien',
      `une publication par ${name('npm run build')}`,
    ],
    'file-too-long': [counting('caractère', 'caractères'), most],
    'byte-order-mark': ['une marque d’ordre des octets avant le premier caractère', 'de l’UTF-8 sans elle'],
    'carriage-returns': [
      ({ lines }) =>
        counted(lines, {
          one: '# ligne terminée par CR LF',
          many: '# de lignes terminées par CR LF',
          other: '# lignes terminées par CR LF',
        }),
      'des fins de ligne LF seules, telles que les positions des phrases et des citations les comptent',
    ],
    'empty-file': ['un fichier vide', 'du JSON'],
    'nested-too-deep': [
      'une imbrication plus profonde',
      (limit) => `${most(limit)}, en niveaux d’imbrication`,
    ],
    'older-story': [
      ({ version }) =>
        version === undefined
          ? `des fichiers d’une forme antérieure, sans ${name('version')}`
          : `la version ${name(version)}`,
      ({ version, slug }) => `la version ${name(version)}, que ${name(`npm run migrate -- ${slug}`)} en tire`,
    ],
    'later-story': [
      ({ version }) => `la version ${name(version)}`,
      ({ version }) =>
        `la version ${name(version)} au plus\u202f: ce programme est plus ancien que l’article`,
    ],
    'not-json': [({ error }) => jsonErrors[error], 'du JSON'],
    'too-many-items': [counting('élément', 'éléments'), most],
    'too-many-features': [
      counting('élément', 'éléments'),
      (limit) => `${most(limit)}, et le reste dans ${either(datasetNames)}`,
    ],
    'half-character': [
      (found) => `une moitié de caractère dans ${words(found.words)}`,
      'des caractères entiers',
    ],
    'key-again': [({ key }) => `la clé ${words(key)} une seconde fois`, 'chaque clé une fois par objet'],
    'reserved-key': [({ key }) => `la clé ${words(key)}`, 'l’absence de cette clé'],
    'unknown-keys': [
      ({ of, keys }) =>
        `clés inconnues dans ${of === '' ? 'le fichier' : name(shortened(of))}\u202f: ${list(keys.map(shortened))}`,
      'les seules clés du schéma',
    ],
    'unknown-value': [received, 'l’absence de cette valeur'],
    altitude: [
      (found) =>
        `${received(found)}, une altitude (positions qui en ont une\u202f: ${number(found.positions)})`,
      'la longitude et la latitude seules',
    ],
    'no-value': [received, 'une valeur'],
    'other-type': [received, ({ type }) => typeNames[type] ?? name(type)],
    'other-form': [received, ({ form }) => forms[form]],
    'other-language': [
      ({ language }) => words(language),
      ({ language, key }) => `${words(language)}, comme dans story.json ${key}`,
    ],

    'quote-elsewhere': [
      wordsAt,
      ({ places }) => `les mots cités, qui se trouvent à la position ${list(places)}`,
    ],
    'quote-nowhere': [
      wordsAt,
      ({ words: exact, file }) => `les mots cités ${words(exact)}, introuvables dans ${name(file)}`,
    ],
    'quote-looks-alike': [quotedWords, lookAlike],
    'quote-of-no-sentence': [quotedId, 'l’identifiant d’une phrase'],
    'quote-outside-sentence': [
      ({ from, to }) => `une citation de la position ${from} à ${to}`,
      ({ id, from, to }) => `une citation dans la phrase ${name(id)}, de ${from} à ${to}`,
    ],
    'quote-prefix': [quotedWords, 'les mots qui précèdent immédiatement la citation'],
    'quote-suffix': [quotedWords, 'les mots qui suivent immédiatement la citation'],
    'context-looks-alike': [quotedWords, lookAlike],
    'quote-not-unique': [
      ({ places }) =>
        `des mots qui se trouvent ${times(places.length)} dans le texte original, aux positions ${list(places)}`,
      'des mots avant ou après qui les rendent uniques',
    ],
    'rendering-looks-alike': [quotedWords, lookAlike],
    'quote-in-places': [
      (found) => `${words(found.words)} aux positions ${list(found.places)}`,
      `des mots qui se trouvent une seule fois dans leur phrase, ou ${name('start')}, ${name('prefix')} ou ${name('suffix')} pour dire lesquels`,
    ],
    'quote-rendering': [
      (found) =>
        `${words(found.words)}, ${times(found.times)} dans la traduction de la phrase ${name(found.sentence)}`,
      'des mots qui s’y trouvent exactement une fois',
    ],

    'other-source': [
      ({ hash }) => words(hash),
      ({ hash, file }) => `${name(hash)}, l’empreinte de ${name(file)}`,
    ],
    'other-edition': [
      ({ hash }) => words(hash),
      ({ hash, file }) => `${name(hash)}, l’empreinte de l’ancien texte ${name(file)}`,
    ],
    'sentence-elsewhere': [wordsAt, (expected) => `la phrase, qui se trouve à la position ${expected.at}`],
    'sentence-nowhere': [wordsAt, 'les mots de la phrase'],
    'sentence-of-no-source': [
      ({ id, source }) => `${words(source)} comme source de la phrase ${name(id)}`,
      ({ sources }) => `une source de story.json\u202f: ${list(sources)}`,
    ],
    'aligned-with-other': [
      ({ id, alignedWith }) => `la phrase ${name(id)} mise en regard de ${words(alignedWith)}`,
      'une phrase d’une source suivante en regard d’une phrase de la première',
    ],
    'sentence-looks-alike': [quotedWords, lookAlike],
    'sentences-overlap': [
      ({ id, from }) => `la phrase ${name(id)} à partir de la position ${from}`,
      ({ id, end }) => `un début à la position ${end} ou après, là où finit la phrase ${name(id)}`,
    ],
    'words-between': [
      (found) =>
        found.after === undefined
          ? `${words(found.words)} avant la phrase ${name(found.before)}`
          : `${words(found.words)} entre les phrases ${all([found.after, found.before])}`,
      'du blanc seul entre les phrases',
    ],
    'words-after': [
      (found) =>
        found.after === undefined
          ? `${words(found.words)} dans un texte sans phrases`
          : `${words(found.words)} après la phrase ${name(found.after)}`,
      'des phrases jusqu’à la fin du texte original',
    ],

    'feature-without-claim': [
      ({ id }) => `${name(id)} sans affirmation`,
      `une affirmation, ou ${name('"context"')} avec une raison`,
    ],
    'context-without-reason': [
      ({ id }) => `${name(id)}, qui ne figure pas dans l’article, sans raison`,
      'une raison',
    ],
    'context-with-claims': [
      ({ id }) => `${name(id)}, donné comme ne figurant pas dans l’article, avec des affirmations`,
      `aucune affirmation, ou ${name('"article"')}`,
    ],
    'claim-of-other-time': [
      ({ claim, time }) => `${name(claim)}, qui porte sur ${time}`,
      ({ id, time }) => `une affirmation qui porte sur l’époque de ${name(id)}, ${time}`,
    ],
    'holder-without-claim': [
      ({ id, date }) => `aucune affirmation sur ${name(id)} qui porte sur ${date}`,
      `une affirmation qui porte sur cette date, ou ${name('"context"')}`,
    ],
    'claim-of-no-speaker': [quotedId, aSpeaker],
    'sentence-of-no-speaker': [quotedId, aSpeaker],
    'speaker-elsewhere': [
      ({ id, sentence }) => `${words(id)} comme voix de mots de la phrase ${name(sentence)}`,
      ({ speakers }) => `une voix de cette phrase\u202f: ${list(speakers)}`,
    ],
    'mode-and-view': [
      ({ mode }) => words(mode),
      `${name('"view"')} avec ${name('viewOf')}, ou aucun des deux`,
    ],
    'view-of-no-actor': [quotedId, 'un acteur de story.json'],
    'sentence-without-place': [
      ({ id }) => `la phrase ${name(id)}, sur laquelle aucun élément ne s’appuie`,
      `une citation d’elle dans l’affirmation d’un élément, ou ${name('"noPlace"')} avec la raison`,
    ],
    'sentence-with-both': [
      ({ id }) => `la phrase ${name(id)} avec un élément et une raison de ne pas en avoir`,
      'l’un des deux',
    ],

    'id-again': [({ id }) => `${words(id)} une seconde fois`, 'un identifiant propre'],
    'no-such-actor': [quotedId, 'l’identifiant d’un acteur'],
    'no-such-source': [quotedId, 'l’identifiant d’une source'],
    'no-such-speaker': [quotedId, 'l’identifiant d’une voix'],
    'no-such-anchor': [quotedId, 'l’identifiant d’un lieu ou d’une zone'],
    'no-such-sentence': [quotedId, 'l’identifiant d’une phrase'],
    'no-such-claim': [quotedId, 'l’identifiant d’une affirmation'],
    'no-such-feature': [quotedId, 'l’identifiant d’un élément'],
    'no-such-front': [quotedId, 'l’identifiant d’une ligne de front'],
    'no-such-zone': [quotedId, 'l’identifiant d’une zone'],
    'no-such-stop': [quotedId, ({ route }) => `l’identifiant d’une étape de ${name(route)}`],
    'claim-of-other-route': [quotedId, ({ route }) => `une affirmation de ${name(route)}`],
    'too-many-stretch-claims': [claims, most],

    'no-such-attachment': [
      ({ file }) => `aucun fichier ${name(file)} dans le dossier ${name('attachments')}`,
      'le fichier de cette pièce jointe dans ce dossier',
    ],
    'other-attachment': [
      ({ hash }) => words(hash),
      ({ hash, file }) => `${name(hash)}, l’empreinte de ${name(file)}`,
    ],
    'attachment-of-other-type': [
      ({ file }) => name(file),
      ({ type }) =>
        `un fichier dont le nom finit et dont le contenu commence comme ceux du type ${name(type)}`,
    ],
    'attachment-again': [
      ({ file }) => `le fichier ${name(file)} une seconde fois`,
      ({ other }) =>
        `un fichier dont le nom diffère de ${name(other)} autrement que par les majuscules et minuscules`,
    ],
    'too-many-attachments': [counting('pièce jointe', 'pièces jointes'), most],
    'attachments-too-large': [
      ({ megabytes }) => `des pièces jointes de ${number(megabytes, 1)}\u00a0Mo en tout`,
      (limit) => `${number(limit.most)}\u00a0Mo au plus`,
    ],

    'too-many-actors': [counting('acteur', 'acteurs'), most],
    'too-many-relations': [counting('relation', 'relations'), most],
    'kind-without-relation': [
      ({ kind }) => words(kind),
      `une relation avec ${name('"from"')} et ${name('"to"')}`,
    ],
    'relation-in-other-kind': [
      ({ kind }) => words(kind),
      ({ kinds }) => `un de ces genres\u202f: ${list(kinds)}`,
    ],
    'support-in-other-kind': [
      ({ kind }) => `${name('support')} avec le genre ${words(kind)}`,
      `${name('support')} avec le seul genre ${name('backs')}`,
    ],
    'relation-of-other-actor': [
      quotedId,
      ({ actors }) => `un acteur de l’affirmation\u202f: ${list(actors)}`,
    ],
    'relation-id-again': [
      ({ id }) => `une relation de même identifiant qu’une autre, ${words(id)}`,
      'des identifiants d’acteurs qui les distinguent',
    ],
    'topic-of-one-speaker': [
      ({ id }) => `${name(id)} avec les affirmations d’une seule voix`,
      'les affirmations d’au moins deux voix',
    ],
    'moment-without-note': [
      ({ id }) => `${name(id)}, extérieur à l’article, sans note`,
      'la provenance de la date',
    ],

    'no-such-date': [quotedDate, 'une date du calendrier'],
    'moment-without-beginning': [quotedDate, 'une date du calendrier qui a un début'],
    'change-too-early': [quotedDate, ({ date }) => `un jour qui ne précède pas ${date}`],
    'situation-too-early': [quotedDate, ({ date }) => `une date postérieure à ${date}`],
    'situation-undated': [
      ({ id }) => `la situation ${name(id)} sans la provenance de sa date`,
      `${name('dated')} de valeur ${name('article')} avec des affirmations, ou ${name('context')} avec une note`,
    ],

    'other-geometry': [
      ({ type, id }) =>
        type === null ? `aucune géométrie pour ${name(id)}` : `${name(type)} pour ${name(id)}`,
      ({ types }) => either(types.map(String)),
    ],
    'zone-as-polygon': [
      ({ type, id }) => `${name(type)} pour ${name(id)}`,
      'un MultiPoint, un point dans chaque partie de la zone, et son contour dans fronts.geojson, en LineString qui finit où elle commence',
    ],
    'no-box': [({ box }) => at(box), 'ouest, sud, est, nord en degrés, la latitude ne dépassant pas 85'],
    'zone-without-point': ['aucun point', 'un point dans chaque partie de la zone'],
    'no-polygon': ['aucun polygone', 'au moins un'],
    'polygon-without-ring': ['un polygone sans anneau', 'au moins un anneau'],
    'position-off-globe': [position, 'une longitude de 180 degrés au plus et une latitude de 90 au plus'],
    'position-out-of-bounds': [
      position,
      ({ bounds }) => `une position dans les limites de l’article, ${at(bounds)}`,
    ],
    'line-too-short': [(found) => `une ligne de ${positions(found)}`, 'au moins deux'],
    'position-again': ['la même position deux fois de suite', 'une seule fois'],
    'ring-too-short': [(found) => `un anneau de ${positions(found)}`, 'au moins quatre'],
    'ring-open': [
      (found) => `un anneau qui finit en ${words(found.at)}`,
      (expected) => `sa première position ${words(expected.at)} répétée à la fin`,
    ],
    'ring-without-area': ['un anneau qui n’entoure rien', 'un anneau qui entoure une surface'],
    'outer-ring-clockwise': [
      'un anneau dans le sens des aiguilles d’une montre',
      'un anneau extérieur en sens inverse (règle de la main droite)',
    ],
    'hole-counter-clockwise': [
      'un anneau dans le sens inverse des aiguilles d’une montre',
      'un trou dans le sens des aiguilles (règle de la main droite)',
    ],
    'stop-off-route': [
      ({ route, km }) => `une étape à ${number(km, 1)}\u00a0km de ${name(route)}`,
      ({ km }) => `${number(km)}\u00a0km au plus`,
    ],
    'ring-crosses-itself': [
      (found) => `un anneau qui se croise en ${at(found.at)}`,
      'un anneau qui ne se croise pas',
    ],

    'too-many-line-positions': [(found) => `${positions(found)} de lignes`, mostInStory],
    'too-many-area-positions': [(found) => `${positions(found)} de surfaces`, mostInStory],
    'route-too-long': [
      ({ id, km }) => `${name(id)}, long de ${number(km)}\u00a0km`,
      ({ km }) => `une route de ${number(km)}\u00a0km au plus`,
    ],

    'to-be-written': [quotedWords, 'les mots que cette marque remplace'],
    'language-again': [({ language }) => `${words(language)} une seconde fois`, 'chaque langue une fois'],
    'words-missing': [
      ({ key, languages }) => `${name(key)} dans ces langues\u202f: ${list(languages)}`,
      ({ language }) => `des mots dans la langue ${words(language)} aussi`,
    ],
    'words-too-many': [
      ({ language }) => words(language),
      ({ languages }) => `une langue de l’article\u202f: ${list(languages)}`,
    ],
    'sentence-untranslated': [
      ({ id }) => `aucune traduction de la phrase ${name(id)}`,
      'une traduction de chaque phrase',
    ],
    'translation-of-no-sentence': [quotedId, 'l’identifiant d’une phrase'],
    'translation-of-own-language': [
      ({ id, language }) =>
        `une traduction de la phrase ${name(id)} dans sa propre langue, ${name(language)}`,
      'aucune\u202f: la source le dit elle-même',
    ],

    'no-such-territory': [
      ({ territory }) => list(territory),
      'des codes et des identifiants dont le fond de carte a le contour (data/world/land.json), ou un contour propre à l’article dans territory.geojson',
    ],
    'view-elsewhere': [
      ({ box }) => `une première vue de ${at(box)}`,
      ({ box }) => `une vue qui montre une part du territoire, compris dans ${at(box)}`,
    ],
    'ground-of-no-zone': [
      (found) => `${km2(found.km2)} du territoire hors de toute zone, autour de ${at(found.at)}`,
      'un point d’une zone à cet endroit',
    ],
    'ground-of-zones': [
      (found) => `${km2(found.km2)} du territoire dans plusieurs zones à la fois\u202f: ${all(found.zones)}`,
      'une ligne de front entre elles',
    ],
    'zone-point-outside': [
      (found) => `un point de ${name(found.zone)} hors du territoire, en ${at(found.at)}`,
      'des points à l’intérieur',
    ],
    'front-divides-nothing': [
      ({ front }) => `la ligne de front ${name(front)}, qui ne sépare rien`,
      'une ligne qui traverse le territoire',
    ],
    'front-inside-zone': [
      (found) =>
        `${name(found.zone)} des deux côtés de la ligne de front ${name(found.front)}, en ${at(found.at)}`,
      'deux zones',
    ],
    'fronts-tangled': [
      ({ crossings }) => `des lignes de front qui se croisent plus de ${times(crossings)}`,
      'des lignes qui se croisent là où des zones se rencontrent',
    ],
    'zone-beyond-places': [
      ({ id, km }) =>
        `${words(id)}, qui s’étend à ${number(km)}\u00a0km au-delà des lieux que nomment ses affirmations`,
      ({ km, places }) =>
        `un terrain à ${number(km)}\u00a0km au plus du plus proche d’entre eux\u202f: ${list(places)}`,
    ],
    'other-passages': [
      (found) =>
        `${words(found.zone)}, que ${name(found.route)} traverse ${times(found.times)} entre les deux étapes`,
      'une zone traversée une seule fois',
    ],
  },
};
