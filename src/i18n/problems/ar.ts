import { tints } from '../../story/kinds';
import { datasetNames } from '../../story/dataset/table-name';
import type { Received } from '../../story/problems/form';
import { shortened, speech } from './speech';
import type { Difference } from '../../story/problems/quotes';
import type { Differences, Forms, JsonErrors, ProblemWords } from './words';

const { name, words, at, list, all, either, number, counted } = speech('ar-SY-u-nu-latn', {
  marks: ['«', '»'],
  more: (few, count) => `${few}، وغيرها (${number(count)})`,
});

const forms: Forms = {
  id: 'معرّف من أحرف لاتينية صغيرة وأرقام وواصلات',
  words: 'كلمات، لا فراغ',
  language: `رمز لغة، مثل ${name('"ar"')}`,
  text: 'كلمات بلغة واحدة على الأقل',
  edtf: `تاريخ بصيغة ${name('EDTF')}، مثل ${name('"2023-04"')} أو ${name('"2016/.."')}`,
  day: `يوم، مثل ${name('"2026-11-24"')}`,
  'whole-number': 'عدد صحيح',
  tint: `لون من هذه: ${list(tints)}`,
  'claims-of-two': 'أقوال متكلمَين اثنين على الأقل',
  'one-claim': 'قول واحد على الأقل',
  'one-speaker': 'متكلم واحد على الأقل',
  'one-quote': 'اقتباس واحد على الأقل',
  'one-actor': 'طرف واحد على الأقل',
  'one-sentence': 'جملة واحدة على الأقل',
  'two-stops': 'محطتان على الأقل',
  sha256: `بصمة ${name('SHA-256')} بالنظام الست عشري`,
  'attachment-file': `اسم ملف في المجلد ${name('attachments')}: حروف لاتينية وأرقام والعلامات ${name('.')} و${name('_')} و${name('-')}، ينتهي بـ ${either(['.wacz', '.pdf', '.png', '.jpg', '.jpeg'])}`,
  territory: `رمز بلد من ثلاثة أحرف كبيرة وفق ${name('ISO 3166')}، أو معرّف منطقة متنازع عليها مثل ${name('"crimea"')}`,
  'one-source': 'مصدر واحد على الأقل',
  'one-situation': 'وضع واحد على الأقل',
  'one-support': 'نوع واحد من الدعم على الأقل',
  'one-outline': 'حدود واحدة لا أكثر',
  'one-territory': 'بلد واحد على الأقل، أو منطقة واحدة متنازع عليها',
  'web-address': 'عنوان على الشبكة',
  wikidata: `معرّف من ${name('Wikidata')}، مثل ${name('"Q89"')}`,
};

const jsonErrors: JsonErrors = {
  InvalidSymbol: 'رمز غير معروف',
  InvalidNumberFormat: 'عدد غير مكتوب كما ينبغي',
  PropertyNameExpected: 'موضع ينقصه اسم مفتاح',
  ValueExpected: 'موضع تنقصه قيمة',
  TrailingComma: 'فاصلة بعد العنصر الأخير',
  ColonExpected: 'موضع تنقصه نقطتان',
  CommaExpected: 'موضع تنقصه فاصلة',
  CloseBraceExpected: `موضع ينقصه القوس ${name('}')}`,
  CloseBracketExpected: `موضع ينقصه القوس ${name(']')}`,
  EndOfFileExpected: 'نص بعد النهاية',
  InvalidCommentToken: 'تعليق',
  UnexpectedEndOfComment: 'تعليق بلا نهاية',
  UnexpectedEndOfString: 'نص بلا علامة اقتباس في آخره',
  UnexpectedEndOfNumber: 'عدد مبتور',
  InvalidUnicode: `رمز ${name('Unicode')} غير صحيح`,
  InvalidEscapeCharacter: 'رمز غير صحيح بعد الشرطة المائلة',
  InvalidCharacter: 'حرف غير مسموح به',
};

const differences: Differences = {
  composition: `حروف مركّبة مع علاماتها بصيغة ${name('NFC')} أو مفصولة عنها بصيغة ${name('NFD')}`,
  'double-quotes': 'علامات اقتباس مستقيمة أو مائلة',
  apostrophes: 'فواصل علوية مستقيمة أو مائلة',
  spaces: 'مسافة عادية أو مسافة لا تنقسم أو علامة جدولة أو نهاية سطر',
  dashes: 'واصلة أو شرطة',
  'direction-marks': 'علامات اتجاه لا تُرى',
  joiners: 'علامات وصل أو فصل لا تُرى',
  'soft-hyphens': 'واصلات اختيارية لا تُرى',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'نص',
  number: 'عدد',
  boolean: `${name('true')} أو ${name('false')}`,
  Array: 'قائمة',
  Object: 'كائن',
};

function received({ key, value }: Received): string {
  const what = value === undefined ? 'لا شيء' : typeof value === 'number' ? name(value) : words(value);
  return `${key === '' ? 'الملف' : name(shortened(key))}: ${what}`;
}

const quotedId = ({ id }: { id: string }) => words(id);
const quotedDate = ({ date }: { date: string }) => words(date);
const quotedWords = (found: { words: string }) => words(found.words);
const wordsAt = (found: { words: string; at: number }) =>
  `${words(found.words)} عند الموضع ${name(found.at)}`;
const position = (found: { at: readonly number[] }) => `خط الطول والعرض ${at(found.at)}`;
const aSpeaker = ({ speakers }: { speakers: readonly string[] }) =>
  `متكلم من ${name('story.json')}: ${list(speakers)}`;
const lookAlike = (other: { words: string; at: number; differences: readonly Difference[] }) =>
  `${words(other.words)}، فالحروف نفسها ترد عند الموضع ${name(other.at)} بصورة أخرى (${other.differences
    .map((one) => differences[one])
    .join('؛ ')})`;
const most = (limit: { most: number }) => `${number(limit.most)} على الأكثر`;
const items = ({ count }: { count: number }) =>
  counted(count, { few: '# عناصر', many: '# عنصرًا', other: '# عنصر' });
const mostInStory = (limit: { most: number }) => `${most(limit)} في المقال كله`;
const km = (value: number) => `${number(value)} كم`;
const km2 = (value: number) => `${number(value, 1)} كم²`;
const times = (count: number) =>
  counted(count, {
    zero: 'ولا مرة',
    one: 'مرة واحدة',
    two: 'مرتين',
    few: '# مرات',
    many: '# مرة',
    other: '# مرة',
  });
const positions = (count: number) =>
  counted(count, {
    zero: 'بلا نقاط',
    one: 'من نقطة واحدة',
    two: 'من نقطتين',
    few: 'من # نقاط',
    many: 'من # نقطة',
    other: 'من # نقطة',
  });
const manyPositions = (count: number) => counted(count, { few: '# نقاط', many: '# نقطة', other: '# نقطة' });
const claims = (count: number) => counted(count, { few: '# أقوال', many: '# قولًا', other: '# قول' });

export const ar: ProblemWords = {
  rule: (rule) => (rule === 'form' ? 'الصيغة' : `القاعدة ${rule}`),
  warning: 'تحذير',
  sentence: (found, expected) => `الموجود: ${found}؛ والمطلوب: ${expected}`,
  phrases: {
    'folder-name': [(found) => `مجلد اسمه ${words(found.name)}`, 'اسم من أحرف لاتينية صغيرة وأرقام وواصلات'],
    'misnamed-file': ['ملف باسم لا تعرفه أي قاعدة', (file) => `الاسم ${name(file.name)}`],
    'same-name': [
      ({ other }) => `اسم تعدّه بعض الأنظمة هو ${name(other)} نفسه`,
      'أسماء تختلف بأكثر من حالة الأحرف وعلامات التشكيل',
    ],
    'unknown-file': ['ملف لا تعرفه أي قاعدة', 'ملفات المقال وحدها'],
    'too-many-files': [
      ({ count }) => counted(count, { few: '# ملفات', many: '# ملفًا', other: '# ملف' }),
      most,
    ],
    'no-such-file': ['لا ملف', ({ names }) => `ملف اسمه ${either(names)} في مجلد المقال`],
    'table-needs-build': [
      'جدول أحداث لا تنشر غرفة التحرير منه شيئًا',
      `النشر بالأمر ${name('npm run build')}`,
    ],
    'file-too-long': [({ count }) => counted(count, { few: '# أحرف', many: '# حرفًا', other: '# حرف' }), most],
    'byte-order-mark': ['علامة ترتيب البايتات قبل الحرف الأول', `ترميز ${name('UTF-8')} من غيرها`],
    'carriage-returns': [
      ({ lines }) =>
        `${counted(lines, {
          one: 'سطر واحد ينتهي',
          two: 'سطران ينتهيان',
          few: '# أسطر تنتهي',
          many: '# سطرًا تنتهي',
          other: '# سطر تنتهي',
        })} بالرمزين ${name('CR LF')}`,
      `أسطر تنتهي بالرمز ${name('LF')} وحده، كما تَعُدّها مواضع الجمل والاقتباسات`,
    ],
    'empty-file': ['ملف فارغ', name('JSON')],
    'nested-too-deep': ['أقواس متداخلة أكثر مما ينبغي', (limit) => `${most(limit)} من مستويات الأقواس`],
    'older-story': [
      ({ version }) =>
        version === undefined ? `ملفات بصيغة سابقة، لا ${name('version')} فيها` : `الإصدار ${name(version)}`,
      ({ version, slug }) =>
        `الإصدار ${name(version)}، ويحوّل الملفات إليه الأمر ${name(`npm run migrate -- ${slug}`)}`,
    ],
    'later-story': [
      ({ version }) => `الإصدار ${name(version)}`,
      ({ version }) => `الإصدار ${name(version)} على الأكثر: هذا البرنامج أقدم من المقال`,
    ],
    'not-json': [({ error }) => jsonErrors[error], `نص صحيح بصيغة ${name('JSON')}`],
    'too-many-items': [items, most],
    'too-many-features': [items, (limit) => `${most(limit)}، وما زاد ففي ${either(datasetNames)}`],
    'half-character': [(found) => `نصف حرف في ${words(found.words)}`, 'أحرف كاملة'],
    'key-again': [({ key }) => `المفتاح ${words(key)} مكررًا`, 'كل مفتاح مرة واحدة في الكائن'],
    'reserved-key': [({ key }) => `المفتاح ${words(key)}`, 'حذف هذا المفتاح'],
    'unknown-keys': [
      ({ of, keys }) =>
        `مفاتيح غير معروفة في ${of === '' ? 'الملف' : name(shortened(of))}: ${list(keys.map(shortened))}`,
      'مفاتيح المخطط وحدها',
    ],
    'unknown-value': [received, 'حذف هذه القيمة'],
    altitude: [
      (found) => `${received(found)}، وهو ارتفاع (عدد النقاط التي لها ارتفاع: ${number(found.positions)})`,
      'خط الطول وخط العرض وحدهما',
    ],
    'no-value': [received, 'قيمة'],
    'other-type': [received, ({ type }) => typeNames[type] ?? name(type)],
    'other-form': [received, ({ form }) => forms[form]],
    'other-language': [
      ({ language }) => words(language),
      ({ language, key }) => `${words(language)}، كما في ${name(`story.json ${key}`)}`,
    ],

    'quote-elsewhere': [wordsAt, ({ places }) => `الكلمات المقتبسة، وموضعها ${list(places)}`],
    'quote-nowhere': [
      wordsAt,
      ({ words: exact, file }) => `الكلمات المقتبسة ${words(exact)}، وهي لا ترد في ${name(file)}`,
    ],
    'quote-looks-alike': [quotedWords, lookAlike],
    'quote-of-no-sentence': [quotedId, 'معرّف جملة'],
    'quote-outside-sentence': [
      ({ from, to }) => `اقتباس من الموضع ${name(from)} إلى ${name(to)}`,
      ({ id, from, to }) => `اقتباس داخل الجملة ${name(id)}، من ${name(from)} إلى ${name(to)}`,
    ],
    'quote-prefix': [quotedWords, 'الكلمات التي تسبق الاقتباس مباشرة'],
    'quote-suffix': [quotedWords, 'الكلمات التي تلي الاقتباس مباشرة'],
    'context-looks-alike': [quotedWords, lookAlike],
    'quote-not-unique': [
      ({ places }) => `كلمات ترد في النص الأصلي ${times(places.length)}، ومواضعها ${list(places)}`,
      'كلمات قبلها أو بعدها تميّزها من غيرها',
    ],
    'rendering-looks-alike': [quotedWords, lookAlike],
    'quote-in-places': [
      (found) => `${words(found.words)} عند ${list(found.places)}`,
      `كلمات ترد مرة واحدة في جملتها، أو ${name('start')} أو ${name('prefix')} أو ${name('suffix')} لتعيين المقصود منها`,
    ],
    'quote-rendering': [
      (found) => `${words(found.words)}، وترد في ترجمة الجملة ${name(found.sentence)} ${times(found.times)}`,
      'كلمات ترد فيها مرة واحدة لا أكثر',
    ],

    'other-source': [({ hash }) => words(hash), ({ hash, file }) => `${name(hash)}، وهي بصمة ${name(file)}`],
    'other-edition': [
      ({ hash }) => words(hash),
      ({ hash, file }) => `${name(hash)}، وهي بصمة النص السابق ${name(file)}`,
    ],
    'sentence-elsewhere': [wordsAt, (expected) => `الجملة، وموضعها ${name(expected.at)}`],
    'sentence-nowhere': [wordsAt, 'كلمات الجملة'],
    'sentence-of-no-source': [
      ({ id, source }) => `${words(source)} مصدرًا للجملة ${name(id)}`,
      ({ sources }) => `مصدر من ${name('story.json')}: ${list(sources)}`,
    ],
    'aligned-with-other': [
      ({ id, alignedWith }) => `الجملة ${name(id)} مقابلةً للجملة ${words(alignedWith)}`,
      'جملة من مصدر لاحق مقابل جملة من المصدر الأول',
    ],
    'sentence-looks-alike': [quotedWords, lookAlike],
    'sentences-overlap': [
      ({ id, from }) => `الجملة ${name(id)} من الموضع ${name(from)}`,
      ({ id, end }) => `بداية عند الموضع ${name(end)} أو بعده، حيث تنتهي الجملة ${name(id)}`,
    ],
    'words-between': [
      (found) =>
        found.after === undefined
          ? `${words(found.words)} قبل الجملة ${name(found.before)}`
          : `${words(found.words)} بين الجملتين ${all([found.after, found.before])}`,
      'ألا يكون بين الجمل غير الفراغ',
    ],
    'words-after': [
      (found) =>
        found.after === undefined
          ? `${words(found.words)} في نص بلا جمل`
          : `${words(found.words)} بعد الجملة ${name(found.after)}`,
      'جمل حتى نهاية النص الأصلي',
    ],

    'feature-without-claim': [
      ({ id }) => `العنصر ${name(id)} بلا قول`,
      `قول، أو ${name('"context"')} مع السبب`,
    ],
    'context-without-reason': [({ id }) => `العنصر ${name(id)} من خارج المقال بلا سبب`, 'سبب'],
    'context-with-claims': [
      ({ id }) => `العنصر ${name(id)} من خارج المقال ومعه أقوال`,
      `حذف الأقوال، أو ${name('"article"')}`,
    ],
    'claim-of-other-time': [
      ({ claim, time }) => `القول ${name(claim)} عن زمن آخر: ${name(time)}`,
      ({ id, time }) => `قول عن زمن ${name(id)}: ${name(time)}`,
    ],
    'holder-without-claim': [
      ({ id, date }) => `لا قول عن ${name(id)} في تاريخ ${name(date)}`,
      `قول عن ذلك التاريخ، أو ${name('"context"')}`,
    ],
    'claim-of-no-speaker': [quotedId, aSpeaker],
    'sentence-of-no-speaker': [quotedId, aSpeaker],
    'speaker-elsewhere': [
      ({ id, sentence }) => `${words(id)} متكلمًا بكلمات من الجملة ${name(sentence)}`,
      ({ speakers }) => `متكلم من المتكلمين في تلك الجملة: ${list(speakers)}`,
    ],
    'mode-and-view': [({ mode }) => words(mode), `${name('"view"')} مع ${name('viewOf')}، أو لا هذا ولا ذاك`],
    'view-of-no-actor': [quotedId, `طرف من ${name('story.json')}`],
    'sentence-without-place': [
      ({ id }) => `الجملة ${name(id)} لا يستند إليها أي عنصر`,
      `اقتباس منها في قول يستند إليه عنصر، أو ${name('"noPlace"')} مع السبب`,
    ],
    'sentence-with-both': [({ id }) => `الجملة ${name(id)} لها عنصر، ولها سبب لئلا يكون لها عنصر`, 'أحدهما'],

    'id-again': [({ id }) => `${words(id)} مكررًا`, 'معرّف ليس لغيره'],
    'no-such-actor': [quotedId, 'معرّف طرف'],
    'no-such-source': [quotedId, 'معرّف مصدر'],
    'no-such-speaker': [quotedId, 'معرّف متكلم'],
    'no-such-anchor': [quotedId, 'معرّف مكان أو منطقة'],
    'no-such-sentence': [quotedId, 'معرّف جملة'],
    'no-such-claim': [quotedId, 'معرّف قول'],
    'no-such-feature': [quotedId, 'معرّف عنصر'],
    'no-such-front': [quotedId, 'معرّف خط تماس'],
    'no-such-zone': [quotedId, 'معرّف منطقة'],
    'no-such-stop': [quotedId, ({ route }) => `معرّف محطة على ${name(route)}`],
    'claim-of-other-route': [quotedId, ({ route }) => `قول من أقوال ${name(route)}`],
    'too-many-stretch-claims': [({ count }) => claims(count), most],

    'no-such-attachment': [
      ({ file }) => `لا ملف باسم ${name(file)} في المجلد ${name('attachments')}`,
      'ملف هذا المرفق في ذلك المجلد',
    ],
    'other-attachment': [
      ({ hash }) => words(hash),
      ({ hash, file }) => `${name(hash)}، وهي بصمة ${name(file)}`,
    ],
    'attachment-of-other-type': [
      ({ file }) => name(file),
      ({ type }) => `ملف نهاية اسمه وبداية محتواه كما في ملفات النوع ${name(type)}`,
    ],
    'attachment-again': [
      ({ file }) => `الملف ${name(file)} مكررًا`,
      ({ other }) => `ملف يختلف اسمه عن ${name(other)} في غير حجم الحروف`,
    ],
    'too-many-attachments': [
      ({ count }) => counted(count, { few: '# مرفقات', many: '# مرفقًا', other: '# مرفق' }),
      most,
    ],
    'attachments-too-large': [
      ({ megabytes }) => `مرفقات حجمها معًا ${number(megabytes, 1)} ميغابايت`,
      (limit) => `${number(limit.most)} ميغابايت على الأكثر`,
    ],

    'too-many-actors': [
      ({ count }) => counted(count, { few: '# أطراف', many: '# طرفًا', other: '# طرف' }),
      most,
    ],
    'too-many-relations': [
      ({ count }) => counted(count, { few: '# علاقات', many: '# علاقة', other: '# علاقة' }),
      most,
    ],
    'kind-without-relation': [({ kind }) => words(kind), `علاقة لها ${name('"from"')} و${name('"to"')}`],
    'relation-in-other-kind': [({ kind }) => words(kind), ({ kinds }) => `أحد هذه الأنواع: ${list(kinds)}`],
    'support-in-other-kind': [
      ({ kind }) => `${name('support')} مع النوع ${words(kind)}`,
      `أن يكون مع النوع ${name('backs')} وحده`,
    ],
    'relation-of-other-actor': [quotedId, ({ actors }) => `طرف من أطراف القول: ${list(actors)}`],
    'relation-id-again': [
      ({ id }) => `علاقة لها معرّف علاقة أخرى، ${words(id)}`,
      'معرّفات للأطراف تميّز إحداهما من الأخرى',
    ],
    'topic-of-one-speaker': [({ id }) => `${name(id)} بأقوال متكلم واحد`, 'أقوال متكلمَين اثنين على الأقل'],
    'moment-without-note': [({ id }) => `${name(id)} من خارج المقال بلا ملاحظة`, 'من أين جاء التاريخ'],

    'no-such-date': [quotedDate, 'تاريخ موجود في التقويم'],
    'moment-without-beginning': [quotedDate, 'تاريخ موجود في التقويم، له بداية'],
    'change-too-early': [quotedDate, ({ date }) => `يوم لا يسبق ${name(date)}`],
    'situation-too-early': [quotedDate, ({ date }) => `تاريخ لاحق لـ ${name(date)}`],
    'situation-undated': [
      ({ id }) => `الوضع ${name(id)} من دون ذكر مصدر تاريخه`,
      `${name('dated')} بقيمة ${name('article')} مع أقوال، أو بقيمة ${name('context')} مع ملاحظة`,
    ],

    'other-geometry': [
      ({ type, id }) => `${type === null ? 'لا شكل' : name(type)} للعنصر ${name(id)}`,
      ({ types }) => either(types.map(String)),
    ],
    'zone-as-polygon': [
      ({ type, id }) => `${name(type)} للعنصر ${name(id)}`,
      `${name('MultiPoint')} فيه نقطة في كل جزء من المنطقة، وحدودها في ${name('fronts.geojson')} خطًا (${name('LineString')}) ينتهي حيث يبدأ`,
    ],
    'no-box': [({ box }) => at(box), 'الغرب والجنوب والشرق والشمال، بالدرجات، وخط عرض لا يتجاوز 85'],
    'zone-without-point': ['منطقة بلا نقطة', 'نقطة في كل جزء من المنطقة'],
    'no-polygon': ['بلا مضلّعات', 'مضلّع واحد على الأقل'],
    'polygon-without-ring': ['مضلّع بلا حلقة', 'حلقة واحدة على الأقل'],
    'position-off-globe': [position, 'خط طول لا يتجاوز 180 درجة، وخط عرض لا يتجاوز 90'],
    'position-out-of-bounds': [position, ({ bounds }) => `موضع داخل حدود المقال ${at(bounds)}`],
    'line-too-short': [({ count }) => `خط ${positions(count)}`, 'نقطتان على الأقل'],
    'position-again': ['النقطة نفسها مرتين متتاليتين', 'مرة واحدة'],
    'ring-too-short': [({ count }) => `حلقة ${positions(count)}`, 'أربع نقاط على الأقل'],
    'ring-open': [
      (found) => `حلقة تنتهي عند ${words(found.at)}`,
      (expected) => `نقطتها الأولى ${words(expected.at)} مكررةً في آخرها`,
    ],
    'ring-without-area': ['حلقة لا تحيط بشيء', 'حلقة تحيط بمساحة'],
    'outer-ring-clockwise': ['حلقة مع عقارب الساعة', 'حلقة خارجية بعكس عقارب الساعة (قاعدة اليد اليمنى)'],
    'hole-counter-clockwise': ['حلقة بعكس عقارب الساعة', 'ثقب مع عقارب الساعة (قاعدة اليد اليمنى)'],
    'stop-off-route': [
      (found) => `محطة تبعد ${km(found.km)} عن ${name(found.route)}`,
      (expected) => `${km(expected.km)} على الأكثر`,
    ],
    'ring-crosses-itself': [(found) => `حلقة تتقاطع مع نفسها عند ${at(found.at)}`, 'حلقة لا تتقاطع مع نفسها'],

    'too-many-line-positions': [({ count }) => `${manyPositions(count)} في الخطوط`, mostInStory],
    'too-many-area-positions': [({ count }) => `${manyPositions(count)} في المساحات`, mostInStory],
    'route-too-long': [
      (found) => `${name(found.id)} بطول ${km(found.km)}`,
      (expected) => `طريق لا يتجاوز ${km(expected.km)}`,
    ],

    'to-be-written': [quotedWords, 'النص الذي تحلّ هذه العلامة محله'],
    'language-again': [({ language }) => `${words(language)} مكررةً`, 'كل لغة مرة واحدة'],
    'words-missing': [
      ({ key, languages }) => `${name(key)} بهذه اللغات: ${list(languages)}`,
      ({ language }) => `كلمات باللغة ${words(language)} أيضًا`,
    ],
    'words-too-many': [
      ({ language }) => words(language),
      ({ languages }) => `لغة من لغات المقال: ${list(languages)}`,
    ],
    'sentence-untranslated': [({ id }) => `الجملة ${name(id)} بلا ترجمة`, 'ترجمة لكل جملة'],
    'translation-of-no-sentence': [quotedId, 'معرّف جملة'],
    'translation-of-own-language': [
      ({ id, language }) => `ترجمة للجملة ${name(id)} إلى لغتها نفسها ${name(language)}`,
      'ألا تُترجم، فالمصدر يقولها بنفسه',
    ],

    'no-such-territory': [
      ({ territory }) => list(territory),
      `رموز ومعرّفات لها حدود في خريطة الأساس (${name('data/world/land.json')})، أو حدود المقال نفسها في ${name('territory.geojson')}`,
    ],
    'view-elsewhere': [
      ({ box }) => `مشهد أول حدوده ${at(box)}`,
      ({ box }) => `مشهد فيه شيء من أرض المقال، وحدودها ${at(box)}`,
    ],
    'ground-of-no-zone': [
      (found) => `${km2(found.km2)} من أرض المقال حول ${at(found.at)} خارج كل المناطق`,
      'نقطة لمنطقة فيها',
    ],
    'ground-of-zones': [
      (found) => `${km2(found.km2)} من أرض المقال في أكثر من منطقة معًا: ${all(found.zones)}`,
      'خط تماس بينها',
    ],
    'zone-point-outside': [
      (found) => `نقطة للمنطقة ${name(found.zone)} خارج أرض المقال، عند ${at(found.at)}`,
      'نقاط داخلها',
    ],
    'front-divides-nothing': [
      ({ front }) => `خط التماس ${name(front)} الذي لا يفصل شيئًا عن شيء`,
      'خط يقطع أرض المقال',
    ],
    'front-inside-zone': [
      (found) => `المنطقة ${name(found.zone)} على جانبي خط التماس ${name(found.front)}، عند ${at(found.at)}`,
      'منطقتان',
    ],
    'fronts-tangled': [
      ({ crossings }) => `خطوط تماس تتقاطع أكثر من ${times(crossings)}`,
      'خطوط تتقاطع حيث تلتقي المناطق',
    ],
    'zone-beyond-places': [
      (found) => `${words(found.id)}، وتمتد ${km(found.km)} بعيدًا عن الأماكن التي تذكرها أقوالها`,
      (expected) => `أرض لا تبعد أكثر من ${km(expected.km)} عن أقرب هذه الأماكن: ${list(expected.places)}`,
    ],
    'other-passages': [
      (found) => `${words(found.zone)}، ويمر بها ${name(found.route)} بين المحطتين ${times(found.times)}`,
      'منطقة يمر بها مرة واحدة',
    ],
  },
};
