import type { EmptyWords } from './en';

export const tr = {
  noSentences: 'Metnin henüz cümlesi yok. “Haber” altında yerine bir metin koyun.',
  noClaims:
    'Henüz iddia yok. Haberde sözleri işaretleyin ve ne ileri sürdüklerini söyleyin: her biri burada bir satır olur.',
  noActors: 'Henüz taraf yok. “Öneriler”den alın ya da sözleri işaretlerken adını yazın.',
  noSpeakers: 'Henüz konuşan yok. “Haber” altında ekleyin.',
  noFeatures: 'Haritada henüz bir şey yok. “Öneriler”den yer alın.',
  noGaps: 'Metnin söylemediği bir şey henüz not edilmedi. “Öneriler” iddiaların açık bıraktığını listeler.',
  noneFits: 'Bu listede uyan yok. Daha az harfle arayın ya da alanı boşaltın.',
  noTranslations:
    'Metin henüz hiçbir dile çevrilmedi. Yukarıdan bir dil seçin: her cümlenin bir çeviri alanı olur.',
  nothingSuggested:
    'Önerilecek başka bir şey yok. Metnin andığı başka şeyleri haberde işaretleyin; sonra eksiklere bakın.',
  nothingMissing: 'Bir kez daha gözden geçirin, sonra yayımlayın: tek bir dosya ya da bütün bir site olarak.',
} as const satisfies EmptyWords;
