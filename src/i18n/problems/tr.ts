import { tints } from '../../story/kinds';
import { datasetNames } from '../../story/dataset/table-name';
import type { Received } from '../../story/problems/form';
import { shortened, speech } from './speech';
import type { Difference } from '../../story/problems/quotes';
import type { Differences, Forms, JsonErrors, ProblemWords } from './words';

const { name, words, at, list, all, either, number } = speech('tr-TR', {
  marks: ['“', '”'],
  more: (few, count) => `${few} ve ${number(count)} tane daha`,
});

const forms: Forms = {
  id: 'küçük Latin harfleri, rakamlar ve kısa çizgilerden oluşan bir kimlik',
  words: 'boşluk değil, sözcükler',
  language: '"ar" gibi bir dil kodu',
  text: 'en az bir dilde sözcükler',
  edtf: '"2023-04" ya da "2016/.." gibi, EDTF biçiminde bir tarih',
  day: '"2026-11-24" gibi bir gün',
  'whole-number': 'bir tam sayı',
  tint: `şu renklerden biri: ${list(tints)}`,
  'claims-of-two': 'en az iki konuşanın ifadeleri',
  'one-claim': 'en az bir ifade',
  'one-speaker': 'en az bir konuşan',
  'one-quote': 'en az bir alıntı',
  'one-actor': 'en az bir taraf',
  'one-sentence': 'en az bir cümle',
  'two-stops': 'en az iki durak',
  sha256: 'on altılık sayılarla bir SHA-256',
  'attachment-file': `${name('attachments')} klasöründeki bir dosyanın adı: Latin harfleri, rakamlar, ${name('.')}, ${name('_')} ve ${name('-')}; sonunda ${either(['.wacz', '.pdf', '.png', '.jpg', '.jpeg'])}`,
  territory: `ISO 3166’ya göre bir ülkenin üç büyük harfi veya ${name('"crimea"')} gibi tartışmalı bir bölgenin kimliği`,
  'one-source': 'en az bir kaynak',
  'one-situation': 'en az bir durum',
  'one-support': 'en az bir destek türü',
  'one-outline': 'tek bir sınır',
  'one-territory': 'en az bir ülke veya tartışmalı bölge',
  'web-address': 'bir web adresi',
  wikidata: '"Q89" gibi bir Wikidata kimliği',
};

const jsonErrors: JsonErrors = {
  InvalidSymbol: 'tanınmayan bir simge',
  InvalidNumberFormat: 'yanlış yazılmış bir sayı',
  PropertyNameExpected: 'anahtarı eksik bir yer',
  ValueExpected: 'değeri eksik bir yer',
  TrailingComma: 'son öğeden sonra bir virgül',
  ColonExpected: 'iki noktası eksik bir yer',
  CommaExpected: 'virgülü eksik bir yer',
  CloseBraceExpected: '} ayracı eksik bir yer',
  CloseBracketExpected: '] ayracı eksik bir yer',
  EndOfFileExpected: 'sondan sonra gelen bir metin',
  InvalidCommentToken: 'bir açıklama',
  UnexpectedEndOfComment: 'bitmeyen bir açıklama',
  UnexpectedEndOfString: 'sonunda tırnağı olmayan bir metin',
  UnexpectedEndOfNumber: 'yarım kalmış bir sayı',
  InvalidUnicode: 'geçersiz bir Unicode kodu',
  InvalidEscapeCharacter: 'ters bölüden sonra geçersiz bir karakter',
  InvalidCharacter: 'izin verilmeyen bir karakter',
};

const differences: Differences = {
  composition: 'işaretleriyle birleşik, NFC, ya da onlardan ayrı, NFD, harfler',
  'double-quotes': 'düz ya da kıvrık tırnaklar',
  apostrophes: 'düz ya da kıvrık kesme işaretleri',
  spaces: 'boşluk ya da bölünmez boşluk, sekme, satır sonu',
  dashes: 'kısa ya da uzun çizgiler',
  'direction-marks': 'görünmeyen yön işaretleri',
  joiners: 'görünmeyen birleştiriciler ya da ayırıcılar',
  'soft-hyphens': 'görünmeyen yumuşak tireler',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'bir metin',
  number: 'bir sayı',
  boolean: 'true ya da false',
  Array: 'bir liste',
  Object: 'bir nesne',
};

function received({ key, value }: Received): string {
  const what = value === undefined ? 'hiçbir şey' : typeof value === 'number' ? name(value) : words(value);
  return `${key === '' ? 'dosya' : name(shortened(key))}: ${what}`;
}

const quotedId = ({ id }: { id: string }) => words(id);
const quotedDate = ({ date }: { date: string }) => words(date);
const quotedWords = (found: { words: string }) => words(found.words);
const wordsAt = (found: { words: string; at: number }) => `${name(found.at)} konumunda ${words(found.words)}`;
const position = ({ at: [lon, lat] }: { at: readonly number[] }) => `${lon} boylamı, ${lat} enlemi`;
const aSpeaker = ({ speakers }: { speakers: readonly string[] }) =>
  `story.json dosyasındaki konuşanlardan biri: ${list(speakers)}`;
const lookAlike = (other: { words: string; at: number; differences: readonly Difference[] }) =>
  `${words(other.words)}; aynı harfler ${name(other.at)} konumunda başka biçimde geçiyor (${other.differences
    .map((one) => differences[one])
    .join('; ')})`;
const most = (limit: { most: number }) => `en çok ${number(limit.most)}`;
const mostInStory = (limit: { most: number }) => `bütün hikâyede en çok ${number(limit.most)}`;
const km2 = (value: number) => `${number(value, 1)} km²`;

export const tr: ProblemWords = {
  rule: (rule) => (rule === 'form' ? 'biçim' : `kural ${rule}`),
  warning: 'uyarı',
  sentence: (found, expected) => `bulunan: ${found}; beklenen: ${expected}`,
  phrases: {
    'folder-name': [
      (found) => `${words(found.name)} adlı bir klasör`,
      'küçük Latin harfleri, rakamlar ve kısa çizgiler',
    ],
    'misnamed-file': ['adını hiçbir kuralın tanımadığı bir dosya', (file) => `${name(file.name)} adı`],
    'same-name': [
      ({ other }) => `bazı sistemlerin ${name(other)} ile aynı saydığı bir ad`,
      'büyük harf ve aksandan başka bir farkı olan adlar',
    ],
    'unknown-file': ['hiçbir kuralın tanımadığı bir dosya', 'yalnız hikâyenin dosyaları'],
    'too-many-files': [({ count }) => `${number(count)} dosya`, most],
    'no-such-file': ['böyle bir dosya yok', ({ names }) => `hikâyenin klasöründe ${either(names)} dosyası`],
    'table-needs-build': [
      'stüdyonun hiç yayımlamadığı bir olaylar tablosu',
      `${name('npm run build')} ile yayımlama`,
    ],
    'file-too-long': [({ count }) => `${number(count)} karakter`, most],
    'byte-order-mark': ['ilk karakterden önce bir bayt sırası işareti', 'bu işareti olmayan UTF-8'],
    'carriage-returns': [
      ({ lines }) => `CR LF ile biten ${number(lines)} satır`,
      'cümle ve alıntı konumlarının saydığı gibi, yalnız LF ile biten satırlar',
    ],
    'empty-file': ['boş bir dosya', 'JSON'],
    'nested-too-deep': ['daha derin iç içe ayraçlar', (limit) => `${most(limit)} düzey`],
    'older-story': [
      ({ version }) =>
        version === undefined
          ? `${name('version')} içermeyen, önceki biçimde dosyalar`
          : `sürüm ${name(version)}`,
      ({ version, slug }) =>
        `sürüm ${name(version)}; dosyaları ${name(`npm run migrate -- ${slug}`)} komutu dönüştürür`,
    ],
    'later-story': [
      ({ version }) => `sürüm ${name(version)}`,
      ({ version }) => `en çok sürüm ${name(version)}: bu program hikâyeden daha eski`,
    ],
    'not-json': [({ error }) => jsonErrors[error], 'JSON'],
    'too-many-items': [({ count }) => `${number(count)} öğe`, most],
    'too-many-features': [
      ({ count }) => `${number(count)} öğe`,
      (limit) => `${most(limit)}, fazlası ${either(datasetNames)} dosyasında`,
    ],
    'half-character': [(found) => `${words(found.words)} içinde yarım bir karakter`, 'tam karakterler'],
    'key-again': [({ key }) => `${words(key)} anahtarı bir kez daha`, 'bir nesnede her anahtar bir kez'],
    'reserved-key': [({ key }) => `${words(key)} anahtarı`, 'bu anahtarın olmaması'],
    'unknown-keys': [
      ({ of, keys }) =>
        `${of === '' ? 'dosyada' : `${name(shortened(of))} içinde`} bilinmeyen anahtarlar: ${list(keys.map(shortened))}`,
      'yalnız şemadaki anahtarlar',
    ],
    'unknown-value': [received, 'bu değerin olmaması'],
    altitude: [
      (found) => `${received(found)}, yükseklik (olduğu nokta sayısı: ${number(found.positions)})`,
      'yalnız boylam ve enlem',
    ],
    'no-value': [received, 'bir değer'],
    'other-type': [received, ({ type }) => typeNames[type] ?? name(type)],
    'other-form': [received, ({ form }) => forms[form]],
    'other-language': [
      ({ language }) => words(language),
      ({ language, key }) => `story.json ${key} içindeki gibi ${words(language)}`,
    ],

    'quote-elsewhere': [wordsAt, ({ places }) => `alıntılanan sözler; bulundukları konum: ${list(places)}`],
    'quote-nowhere': [
      wordsAt,
      ({ words: exact, file }) => `alıntılanan ${words(exact)} sözleri; ${name(file)} içinde hiç geçmiyor`,
    ],
    'quote-looks-alike': [quotedWords, lookAlike],
    'quote-of-no-sentence': [quotedId, 'bir cümlenin kimliği'],
    'quote-outside-sentence': [
      ({ from, to }) => `${from} ile ${to} arasında bir alıntı`,
      ({ id, from, to }) => `${name(id)} cümlesinin içinde, ${from} ile ${to} arasında bir alıntı`,
    ],
    'quote-prefix': [quotedWords, 'alıntıdan hemen önceki sözler'],
    'quote-suffix': [quotedWords, 'alıntıdan hemen sonraki sözler'],
    'context-looks-alike': [quotedWords, lookAlike],
    'quote-not-unique': [
      ({ places }) => `kaynakta ${number(places.length)} kez geçen sözler; konumları: ${list(places)}`,
      'onları ayırt eden, önceki ya da sonraki sözler',
    ],
    'rendering-looks-alike': [quotedWords, lookAlike],
    'quote-in-places': [
      (found) => `${list(found.places)} konumlarında ${words(found.words)}`,
      `cümlesinde bir kez geçen sözler ya da hangisinin kastedildiğini belirten ${name('start')}, ${name('prefix')} veya ${name('suffix')}`,
    ],
    'quote-rendering': [
      (found) =>
        `${name(found.sentence)} cümlesinin çevirisinde ${number(found.times)} kez geçen ${words(found.words)}`,
      'orada tam bir kez geçen sözler',
    ],

    'other-source': [
      ({ hash }) => words(hash),
      ({ hash, file }) => `${name(file)} dosyasının özeti: ${name(hash)}`,
    ],
    'other-edition': [
      ({ hash }) => words(hash),
      ({ hash, file }) => `önceki metnin (${name(file)}) özeti: ${name(hash)}`,
    ],
    'sentence-elsewhere': [wordsAt, (expected) => `cümlenin kendisi; bulunduğu konum: ${name(expected.at)}`],
    'sentence-nowhere': [wordsAt, 'cümlenin sözleri'],
    'sentence-of-no-source': [
      ({ id, source }) => `${name(id)} cümlesinin kaynağı olarak ${words(source)}`,
      ({ sources }) => `story.json dosyasındaki kaynaklardan biri: ${list(sources)}`,
    ],
    'aligned-with-other': [
      ({ id, alignedWith }) => `${words(alignedWith)} cümlesiyle eşleştirilmiş ${name(id)} cümlesi`,
      'ilk kaynağın bir cümlesiyle eşleştirilmiş, sonraki bir kaynağın cümlesi',
    ],
    'sentence-looks-alike': [quotedWords, lookAlike],
    'sentences-overlap': [
      ({ id, from }) => `${from} konumunda başlayan ${name(id)} cümlesi`,
      ({ id, end }) => `${name(id)} cümlesinin bittiği ${end} konumunda ya da sonrasında bir başlangıç`,
    ],
    'words-between': [
      (found) =>
        found.after === undefined
          ? `${name(found.before)} cümlesinden önce ${words(found.words)}`
          : `${all([found.after, found.before])} cümleleri arasında ${words(found.words)}`,
      'cümleler arasında yalnız boşluk',
    ],
    'words-after': [
      (found) =>
        found.after === undefined
          ? `cümlesi olmayan bir metinde ${words(found.words)}`
          : `${name(found.after)} cümlesinden sonra ${words(found.words)}`,
      'kaynağın sonuna kadar cümleler',
    ],

    'feature-without-claim': [
      ({ id }) => `ifadesi olmayan ${name(id)}`,
      'bir ifade ya da gerekçesiyle "context"',
    ],
    'context-without-reason': [
      ({ id }) => `haberde olmayan, gerekçesi de verilmeyen ${name(id)}`,
      'bir gerekçe',
    ],
    'context-with-claims': [
      ({ id }) => `haberde olmayan ama ifadeleri olan ${name(id)}`,
      'ifadelerin olmaması ya da "article"',
    ],
    'claim-of-other-time': [
      ({ claim, time }) => `${name(claim)}, başka bir zamana ait: ${time}`,
      ({ id, time }) => `${name(id)} ile aynı zamana ait bir ifade: ${time}`,
    ],
    'holder-without-claim': [
      ({ id, date }) => `${name(id)} için ${date} tarihine ait ifade yok`,
      'o tarihe ait bir ifade ya da "context"',
    ],
    'claim-of-no-speaker': [quotedId, aSpeaker],
    'sentence-of-no-speaker': [quotedId, aSpeaker],
    'speaker-elsewhere': [
      ({ id, sentence }) => `${name(sentence)} cümlesindeki sözlerin konuşanı olarak ${words(id)}`,
      ({ speakers }) => `bu cümlede konuşanlardan biri: ${list(speakers)}`,
    ],
    'mode-and-view': [({ mode }) => words(mode), 'viewOf ile birlikte "view" ya da ikisinin de olmaması'],
    'view-of-no-actor': [quotedId, 'story.json dosyasındaki taraflardan biri'],
    'sentence-without-place': [
      ({ id }) => `hiçbir öğeye dayanak olmayan ${name(id)} cümlesi`,
      'bir öğenin ifadesinde bu cümleden bir alıntı ya da gerekçesiyle "noPlace"',
    ],
    'sentence-with-both': [
      ({ id }) => `hem öğesi hem de öğesiz oluşunun gerekçesi olan ${name(id)} cümlesi`,
      'ikisinden biri',
    ],

    'id-again': [({ id }) => `bir kez daha ${words(id)}`, 'başkasında olmayan bir kimlik'],
    'no-such-actor': [quotedId, 'bir tarafın kimliği'],
    'no-such-source': [quotedId, 'bir kaynağın kimliği'],
    'no-such-speaker': [quotedId, 'bir konuşanın kimliği'],
    'no-such-anchor': [quotedId, 'bir yerin ya da bölgenin kimliği'],
    'no-such-sentence': [quotedId, 'bir cümlenin kimliği'],
    'no-such-claim': [quotedId, 'bir ifadenin kimliği'],
    'no-such-feature': [quotedId, 'bir öğenin kimliği'],
    'no-such-front': [quotedId, 'bir cephenin kimliği'],
    'no-such-zone': [quotedId, 'bir bölgenin kimliği'],
    'no-such-stop': [quotedId, ({ route }) => `${name(route)} üzerindeki bir durağın kimliği`],
    'claim-of-other-route': [quotedId, ({ route }) => `${name(route)} yolunun ifadelerinden biri`],
    'too-many-stretch-claims': [({ count }) => `${number(count)} ifade`, most],

    'no-such-attachment': [
      ({ file }) => `${name('attachments')} klasöründe ${name(file)} adlı bir dosyanın olmaması`,
      'bu ekin dosyasının orada olması',
    ],
    'other-attachment': [
      ({ hash }) => words(hash),
      ({ hash, file }) => `${name(file)} dosyasının özeti: ${name(hash)}`,
    ],
    'attachment-of-other-type': [
      ({ file }) => name(file),
      ({ type }) => `adının sonu ve içeriğinin başı ${name(type)} türüne uyan bir dosya`,
    ],
    'attachment-again': [
      ({ file }) => `bir kez daha ${name(file)} dosyası`,
      ({ other }) => `adı ${name(other)} adından büyük ve küçük harf dışında da ayrılan bir dosya`,
    ],
    'too-many-attachments': [({ count }) => `${number(count)} ek`, most],
    'attachments-too-large': [
      ({ megabytes }) => `toplam ${number(megabytes, 1)} MB tutan ekler`,
      (limit) => `${most(limit)} MB`,
    ],

    'too-many-actors': [({ count }) => `${number(count)} taraf`, most],
    'too-many-relations': [({ count }) => `${number(count)} ilişki`, most],
    'kind-without-relation': [({ kind }) => words(kind), '"from" ve "to" ile bir ilişki'],
    'relation-in-other-kind': [({ kind }) => words(kind), ({ kinds }) => `şu türlerden biri: ${list(kinds)}`],
    'support-in-other-kind': [
      ({ kind }) => `${words(kind)} türüyle ${name('support')}`,
      `yalnız ${name('backs')} türüyle olması`,
    ],
    'relation-of-other-actor': [quotedId, ({ actors }) => `ifadenin taraflarından biri: ${list(actors)}`],
    'relation-id-again': [
      ({ id }) => `kimliği başka bir ilişkininkiyle aynı olan ilişki: ${words(id)}`,
      'ikisini ayırt eden taraf kimlikleri',
    ],
    'topic-of-one-speaker': [
      ({ id }) => `yalnız bir konuşanın ifadeleri olan ${name(id)}`,
      'en az iki konuşanın ifadeleri',
    ],
    'moment-without-note': [
      ({ id }) => `haberin dışından, notu olmayan ${name(id)}`,
      'tarihin nereden geldiği',
    ],

    'no-such-date': [quotedDate, 'takvimde olan bir tarih'],
    'moment-without-beginning': [quotedDate, 'takvimde olan, başlangıcı belli bir tarih'],
    'change-too-early': [quotedDate, ({ date }) => `${date} tarihinden önce olmayan bir gün`],
    'situation-too-early': [quotedDate, ({ date }) => `${date} tarihinden sonraki bir tarih`],
    'situation-undated': [
      ({ id }) => `tarihinin nereden geldiği belirtilmemiş durum: ${name(id)}`,
      `savlarla birlikte ${name('dated')}: ${name('article')} ya da notla birlikte ${name('context')}`,
    ],

    'other-geometry': [
      ({ type, id }) => (type === null ? `şekli olmayan ${name(id)}` : `${name(id)} için ${name(type)}`),
      ({ types }) => either(types.map(String)),
    ],
    'zone-as-polygon': [
      ({ type, id }) => `${name(id)} için ${name(type)}`,
      'bölgenin her parçasında bir nokta (MultiPoint); sınırı ise fronts.geojson içinde, başladığı yerde biten bir LineString olarak',
    ],
    'no-box': [({ box }) => at(box), 'derece olarak batı, güney, doğu, kuzey; en çok 85 derecelik bir enlem'],
    'zone-without-point': ['noktası olmayan bir bölge', 'bölgenin her parçasında bir nokta'],
    'no-polygon': ['hiç çokgen yok', 'en az bir çokgen'],
    'polygon-without-ring': ['halkası olmayan bir çokgen', 'en az bir halka'],
    'position-off-globe': [position, 'en çok 180 derecelik bir boylam ve en çok 90 derecelik bir enlem'],
    'position-out-of-bounds': [
      position,
      ({ bounds }) => `hikâyenin sınırları içinde bir konum: ${at(bounds)}`,
    ],
    'line-too-short': [({ count }) => `${number(count)} noktalı bir çizgi`, 'en az iki nokta'],
    'position-again': ['art arda iki kez aynı nokta', 'bir kez'],
    'ring-too-short': [({ count }) => `${number(count)} noktalı bir halka`, 'en az dört nokta'],
    'ring-open': [
      (found) => `${words(found.at)} noktasında biten bir halka`,
      (expected) => `sonunda yine ilk noktası: ${words(expected.at)}`,
    ],
    'ring-without-area': ['hiçbir alanı çevrelemeyen bir halka', 'bir alanı çevreleyen bir halka'],
    'outer-ring-clockwise': ['saat yönünde bir halka', 'saat yönünün tersine bir dış halka (sağ el kuralı)'],
    'hole-counter-clockwise': ['saat yönünün tersine bir halka', 'saat yönünde bir delik (sağ el kuralı)'],
    'stop-off-route': [
      ({ route, km }) => `${name(route)} yolundan ${number(km, 1)} km uzaktaki durak`,
      ({ km }) => `en çok ${number(km)} km`,
    ],
    'ring-crosses-itself': [
      (found) => `${at(found.at)} noktasında kendini kesen bir halka`,
      'kendini kesmeyen bir halka',
    ],

    'too-many-line-positions': [({ count }) => `çizgilerde ${number(count)} nokta`, mostInStory],
    'too-many-area-positions': [({ count }) => `alanlarda ${number(count)} nokta`, mostInStory],
    'route-too-long': [
      ({ id, km }) => `${number(km)} km uzunluğunda ${name(id)}`,
      ({ km }) => `en çok ${number(km)} km uzunluğunda bir yol`,
    ],

    'to-be-written': [quotedWords, 'bu işaretin yerine yazılacak sözler'],
    'language-again': [({ language }) => `bir kez daha ${words(language)}`, 'her dil bir kez'],
    'words-missing': [
      ({ key, languages }) => `şu dillerde ${name(key)}: ${list(languages)}`,
      ({ language }) => `${words(language)} dilinde de sözcükler`,
    ],
    'words-too-many': [
      ({ language }) => words(language),
      ({ languages }) => `hikâyenin dillerinden biri: ${list(languages)}`,
    ],
    'sentence-untranslated': [
      ({ id }) => `çevirisi olmayan ${name(id)} cümlesi`,
      'her cümle için bir çeviri',
    ],
    'translation-of-no-sentence': [quotedId, 'bir cümlenin kimliği'],
    'translation-of-own-language': [
      ({ id, language }) => `${name(id)} cümlesinin kendi dili olan ${name(language)} diline çevirisi`,
      'çeviri olmaması: kaynak bunu zaten bu dilde söylüyor',
    ],

    'no-such-territory': [
      ({ territory }) => list(territory),
      'temel haritada (data/world/land.json) sınırı olan kodlar ve kimlikler ya da territory.geojson içinde hikâyenin kendi sınırı',
    ],
    'view-elsewhere': [
      ({ box }) => `${at(box)} sınırlarındaki ilk görünüm`,
      ({ box }) => `${at(box)} sınırlarındaki toprakların bir bölümünü gösteren bir görünüm`,
    ],
    'ground-of-no-zone': [
      (found) =>
        `haritalanan toprakların ${at(found.at)} çevresinde hiçbir bölgede olmayan ${km2(found.km2)} kadarı`,
      'içinde bir bölgenin noktası',
    ],
    'ground-of-zones': [
      (found) =>
        `haritalanan toprakların aynı anda birden çok bölgede olan ${km2(found.km2)} kadarı: ${all(found.zones)}`,
      'aralarında bir cephe hattı',
    ],
    'zone-point-outside': [
      (found) =>
        `${name(found.zone)} bölgesinin haritalanan toprakların dışında kalan noktası: ${at(found.at)}`,
      'bu toprakların içinde noktalar',
    ],
    'front-divides-nothing': [
      ({ front }) => `hiçbir şeyi ayırmayan ${name(front)} cephe hattı`,
      'bu toprakları boydan boya geçen bir hat',
    ],
    'front-inside-zone': [
      (found) =>
        `${at(found.at)} noktasında ${name(found.front)} cephe hattının iki yanında da ${name(found.zone)} bölgesi`,
      'iki bölge',
    ],
    'fronts-tangled': [
      ({ crossings }) => `birbirini ${number(crossings)} kereden çok kesen cephe hatları`,
      'bölgelerin buluştuğu yerde kesişen hatlar',
    ],
    'zone-beyond-places': [
      ({ id, km }) => `ifadelerinin andığı yerlerden ${number(km)} km öteye uzanan ${words(id)}`,
      ({ km, places }) => `bu yerlerin en yakınından en çok ${number(km)} km uzak bir alan: ${list(places)}`,
    ],
    'other-passages': [
      (found) =>
        `${name(found.route)} yolunun iki durak arasında ${number(found.times)} kez geçtiği ${words(found.zone)}`,
      'bir kez geçtiği bir bölge',
    ],
  },
};
