import type { SourcesWords } from './en';

/** What is said of the sources of a story, in Arabic. */
export const ar: SourcesWords = {
  sourceChoice: 'النص على المكتب',
  besideOf: 'أرقام جمل النص الأول التي تقابلها الجملة {{number}}',
  beside: 'تقابل',

  addSource: 'أضف مصدرًا',
  addIntro: 'نص آخر في الموضوع نفسه. تُعلَّم كلماته كما تُعلَّم كلمات الأول، وقد يجمع قول واحد كلمات من الاثنين.',
  textOfSource: 'نصه: ألصقه هنا',
  openTextFile: 'أو افتح ملفًا',
  languageOfText: 'لغة النص',
  idOfSource: 'المعرّف',
  idHint: 'حروف لاتينية صغيرة وأرقام وشَرطات. وبه يسمى ملف النص.',
  idTaken: 'لمصدر آخر هذا المعرّف.',
  shortOf: 'اسمه في كلمات قليلة',
  voiceOf: 'صوت مَن هو',
  voiceOwn: 'صوت خاص به',
  reportOf: 'الخبر الذي ينقله، بمعرّف',
  reportHint: 'النصوص التي تنقل الخبر نفسه، كخبر وكالة، لها هنا المعرّف نفسه، وتُحسب للقراء مرة واحدة.',
  putSource: 'أضف هذا المصدر',
  toldAdded: 'أُضيف المصدر.',

  removeSource: 'أزل هذا المصدر',
  removeSure: 'أتريد إزالة «{{name}}»؟',
  goneSentences: 'جُمل مع ترجماتها: {{count}}',
  goneQuotes: 'اقتباسات: {{count}}',
  goneClaims: 'أقوال ليس لها كلمات أخرى فتزول معه: {{count}}',
  shortenedClaims: 'أقوال تبقى لها كلمات من مصادر أخرى: {{count}}',
  goneCopies: 'نسخ محفوظة معه: {{count}}',
  canBeUndone: 'يمكن التراجع عن ذلك.',
  removeDo: 'أزله',
  toldRemoved: 'أُزيل المصدر.',

  copies: 'نسخ منه',
  copiesHint:
    'صفحة مؤرشفة (\u2066.wacz\u2069) أو ملف PDF أو صورة ممسوحة (\u2066.png\u2069 أو \u2066.jpg\u2069). يستطيع القراء حفظها، ولا تعرضها الصفحة أبدًا.',
  addCopy: 'أضف نسخة',
  copyName: 'ما هي',
  copyDay: 'اليوم الذي أُخذت فيه',
  copyRefused: '«{{name}}» ليس صفحة مؤرشفة ولا ملف PDF أو PNG أو JPEG.',
  copyTooLarge: 'يتجاوز حجم النسخ كلها {{most}} ميغابايت.',
  copyTooMany: 'للمقال {{most}} نسخة على الأكثر.',
  putCopy: 'احفظ هذه النسخة',
  removeCopy: 'أزل «{{name}}»',
  copySize: '{{size}} كيلوبايت',
  toldCopy: 'حُفظت النسخة مع المقال.',
};
