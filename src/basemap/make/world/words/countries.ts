/** Short names of countries where the words of Intl are long, doubtful or not those of newspapers; by three-letter code. */
export const countryWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CIV: { ar: 'ساحل العاج', en: 'Ivory Coast', tr: 'Fildişi Sahili' },
  COD: { ar: 'الكونغو الديمقراطية', en: 'DR Congo', tr: 'Kongo DC', fr: 'RD Congo', ru: 'ДР Конго', uk: 'ДР Конго', es: 'RD Congo', de: 'DR Kongo', pt: 'RD Congo' },
  COG: { ar: 'الكونغو', en: 'Congo', tr: 'Kongo', fr: 'Congo', ru: 'Конго', uk: 'Конго', es: 'Congo', de: 'Kongo', pt: 'Congo' },
  CPV: { ar: 'الرأس الأخضر', en: 'Cape Verde', tr: 'Yeşil Burun Adaları' },
  DOM: { ar: 'الدومينيكان', en: 'Dominican Republic', tr: 'Dominik Cumhuriyeti' },
  GBR: { fr: 'Royaume-Uni', ru: 'Великобритания', uk: 'Велика Британія' },
  HKG: { ar: 'هونغ كونغ', en: 'Hong Kong', tr: 'Hong Kong' },
  MMR: { ar: 'ميانمار', en: 'Myanmar', tr: 'Myanmar', fr: 'Birmanie', ru: 'Мьянма', uk: 'М’янма', es: 'Myanmar', de: 'Myanmar', pt: 'Mianmar', fa: 'میانمار', he: 'מיאנמר' },
  SOM: { ar: 'الصومال', en: 'Somalia', tr: 'Somali' },
  TLS: { ar: 'تيمور الشرقية', en: 'Timor-Leste', tr: 'Doğu Timor' },
  USA: { ar: 'الولايات المتحدة', en: 'United States', tr: 'ABD', fr: 'États-Unis', ru: 'США', uk: 'США', es: 'Estados Unidos' },
};
