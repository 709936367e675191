type AreaWords = readonly [code: string, latin: string, arabic: string, russian: string, ukrainian: string];

/** First-level areas that the package of names has too few names for: the provinces of DR Congo since 2015. */
const rows: readonly AreaWords[] = [
  ['CD.02', 'Équateur', 'إكواتور', 'Экваториальная провинция', 'Екваторіальна провінція'],
  ['CD.04', 'Kasaï-Oriental', 'كاساي الشرقية', 'Восточное Касаи', 'Східне Касаї'],
  ['CD.06', 'Kinshasa', 'كينشاسا', 'Киншаса', 'Кіншаса'],
  ['CD.08', 'Kongo Central', 'الكونغو الوسطى', 'Центральное Конго', 'Центральне Конго'],
  ['CD.10', 'Maniema', 'مانييما', 'Маниема', 'Манієма'],
  ['CD.11', 'North Kivu', 'شمال كيفو', 'Северное Киву', 'Північне Ківу'],
  ['CD.12', 'South Kivu', 'جنوب كيفو', 'Южное Киву', 'Південне Ківу'],
  ['CD.13', 'Bas-Uele', 'أويلي السفلى', 'Нижнее Уэле', 'Нижнє Уеле'],
  ['CD.14', 'Haut-Katanga', 'كاتانغا العليا', 'Верхняя Катанга', 'Верхня Катанга'],
  ['CD.15', 'Haut-Lomami', 'لومامي العليا', 'Верхнее Ломами', 'Верхнє Ломамі'],
  ['CD.16', 'Haut-Uele', 'أويلي العليا', 'Верхнее Уэле', 'Верхнє Уеле'],
  ['CD.17', 'Ituri', 'إيتوري', 'Итури', 'Ітурі'],
  ['CD.18', 'Kasaï', 'كاساي', 'Касаи', 'Касаї'],
  ['CD.19', 'Kwango', 'كوانغو', 'Кванго', 'Кванго'],
  ['CD.20', 'Kwilu', 'كويلو', 'Квилу', 'Квілу'],
  ['CD.21', 'Lomami', 'لومامي', 'Ломами', 'Ломамі'],
  ['CD.22', 'Lualaba', 'لوالابا', 'Луалаба', 'Луалаба'],
  ['CD.23', 'Kasaï-Central', 'كاساي الوسطى', 'Центральное Касаи', 'Центральне Касаї'],
  ['CD.24', 'Mai-Ndombe', 'ماي ندومبي', 'Маи-Ндомбе', 'Маї-Ндомбе'],
  ['CD.25', 'Mongala', 'مونغالا', 'Монгала', 'Монгала'],
  ['CD.26', 'Nord-Ubangi', 'أوبانغي الشمالية', 'Северное Убанги', 'Північне Убангі'],
  ['CD.27', 'Sankuru', 'سانكورو', 'Санкуру', 'Санкуру'],
  ['CD.28', 'Sud-Ubangi', 'أوبانغي الجنوبية', 'Южное Убанги', 'Південне Убангі'],
  ['CD.29', 'Tanganyika', 'تنجانيقا', 'Танганьика', 'Танганьїка'],
  ['CD.30', 'Tshopo', 'تشوبو', 'Чопо', 'Чопо'],
  ['CD.31', 'Tshuapa', 'تشوابا', 'Чуапа', 'Чуапа'],
];

/** Names that one of the packages has wrong. */
const corrected: readonly (readonly [code: string, words: Readonly<Record<string, string>>])[] = [
  ['CO.12', { ar: 'كوردوبا' }],
  ['SD.47', { en: 'West Darfur', ar: 'ولاية غرب دارفور' }],
  ['SD.56', { ar: 'ولاية شمال كردفان', tr: 'Kuzey Kordofan Eyaleti' }],
  ['SD.50', { ar: 'ولاية جنوب كردفان', tr: 'Güney Kordofan Eyaleti' }],
  ['SD.62', { en: 'West Kordofan', ar: 'ولاية غرب كردفان', tr: 'Batı Kordofan Eyaleti' }],
  ['SD.58', { en: 'Sennar', ar: 'ولاية سنار', tr: 'Sennar Eyaleti' }],
  ['ML.06', { en: 'Sikasso' }],
  ['ML.08', { en: 'Timbuktu', tr: 'Timbuktu Bölgesi' }],
  ['ML.12070577', { ar: 'منطقة ميناكا' }],
  ['UA.11', { en: 'Crimea', ar: 'القرم', tr: 'Kırım', fr: 'Crimée', ru: 'Крым', uk: 'Крим' }],
];

/** Names of our own by code of GeoNames. */
export const areaWords: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ...rows.map(([code, en, ar, ru, uk]) => [code, { en, ar, ru, uk }] as const),
  ...corrected,
]);
