import type { PreviewWords } from './en';

export const tr: PreviewWords = {
  title: 'Okurların göreceği gibi',
  width: 'Gösterilen genişlik',
  phone: 'Telefon',
  desk: 'Bilgisayar',
  wide: 'Daha çok yer ver',
  waiting: 'Çiziliyor…',
  nothing: 'Henüz gösterilecek bir şey yok. Bunun için eksik olanlar “Eksikler” altında.',
  before: 'Son değişiklikten önceki hâli: haber şimdiki hâliyle çizilemiyor.',
  partly: 'Tamamlandığı kadarıyla gösteriliyor. Eksik ya da yanlış: {{count}}',
  groundFailed: 'Haritanın altındaki zemin yüklenemedi. Bağlantı var mı?',
  tryAgain: 'Yeniden dene',
  noClaim: 'Haber bunun için bir şey söylemiyor: {{name}}',
  noClaimInSentence: 'Bu cümlede henüz hiçbir şey işaretlenmedi.',
  unpublished: 'Bu, haber yayımlandığında açılır.',
};
