import type { SourcesWords } from './en';

/** What is said of the sources of a story, in Turkish. */
export const tr: SourcesWords = {
  sourcesTitle: 'Kaynaklar',
  sourceChoice: 'Masadaki metin',
  besideOf: '{{number}}. cümlenin ilk metinde karşısında duran cümlelerin numaraları',
  beside: 'karşısındaki',
  showBeside: 'Her cümlenin altında öteki kaynakların dediğini göster',
  goBeside: 'Bu sözlere git',

  addSource: 'Kaynak ekle',
  addIntro:
    'Aynı konuda başka bir metin. Sözleri ilkininki gibi işaretlenir; bir iddiada ikisinden de söz bulunabilir.',
  textOfSource: 'Metni: buraya yapıştırın',
  openTextFile: 'Ya da dosya açın',
  languageOfText: 'Metnin dili',
  idOfSource: 'Kimlik',
  idHint: 'Küçük Latin harfleri, rakamlar ve kısa çizgi. Metnin dosyası bu adı taşır.',
  idTaken: 'Başka bir kaynağın kimliği bu.',
  shortOf: 'Birkaç sözcükle adı',
  voiceOf: 'Kimin sesi',
  voiceOwn: 'kendi sesi',
  reportOf: 'Aktardığı ajans metni ya da bildiri (bir kimlik)',
  reportHint:
    'Aynı metni, örneğin bir ajansınkini, aktaran metinlerin kimliği burada aynıdır; okurlar için bir kez sayılırlar.',
  putSource: 'Bu kaynağı ekle',
  toldAdded: 'Kaynak eklendi.',

  removeSource: 'Bu kaynağı kaldır',
  removeSure: '“{{name}}” kaldırılsın mı?',
  goneSentences: 'Cümleler, çevirileriyle: {{count}}',
  goneQuotes: 'Alıntılar: {{count}}',
  goneClaims: 'Başka sözü olmayan, birlikte giden iddialar: {{count}}',
  shortenedClaims: 'Başka kaynaklardan sözleri kalan iddialar: {{count}}',
  goneCopies: 'Onunla saklanan kopyalar: {{count}}',
  canBeUndone: 'Geri alınabilir.',
  removeDo: 'Kaldır',
  toldRemoved: 'Kaynak kaldırıldı.',

  copies: 'Kopyaları',
  copiesHint:
    'Arşivlenmiş bir sayfa (.wacz), PDF ya da tarama (.png, .jpg). Okurlar kaydedebilir; sayfa onu hiç göstermez.',
  addCopy: 'Kopya ekle',
  copyName: 'Ne olduğu',
  copyDay: 'Yapıldığı gün',
  copyRefused: '“{{name}}” arşivlenmiş sayfa, PDF, PNG ya da JPEG değil.',
  copyTooLarge: 'Kopyaların tümü {{most}} MB’ı aşardı.',
  copyTooMany: 'Bir haberde en çok {{most}} kopya olur.',
  putCopy: 'Bu kopyayı sakla',
  removeCopy: '“{{name}}” kaldır',
  copySize: '{{size}} kB',
  toldCopy: 'Kopya haberle birlikte saklandı.',
};
