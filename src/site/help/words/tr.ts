import type { HelpWords } from '../steps';

export const tr: HelpWords = {
  page: 'Yardım',
  title: 'Bir metinden haritaya',
  intro:
    'Stüdyo bir haberin haritasını yapar; her şekil onu destekleyen sözlere bağlıdır. Kısa bir haber için yarım saat kadar yeter. Siz kaydetmedikçe hiçbir şey tarayıcınızdan çıkmaz. Önce etrafa bakmak isterseniz yayımlanmış bir haberi açın: o bir kopyadır, hiçbir şey bozulmaz.',
  open: 'Stüdyoyu aç',
  pictures: 'Resimlerde arayüz İngilizcedir.',
  languages: 'Diller',
  steps: {
    paste: {
      title: 'Haberi masaya koyun',
      text: 'Metni yapıştırın ya da bir dosya açın: .txt, .md, .html, .docx veya bir haberin .zip dosyası. Haberin tamamını alın: her alıntı oradaki yerini gösterecek.',
      picture: 'Stüdyonun ilk sayfası, haber için bir alanla',
    },
    confirm: {
      title: 'Dili ve ülkeyi onaylayın',
      text: 'Stüdyo metnin dilini ve sözünü ettiği ülkeleri tahmin eder. Yanlışı düzeltin: bu ikisi sonra değişmez. Haritanın kimin nereyi elinde tuttuğunu hangi tarihte gösterdiğini ve başka hangi dillerde okunacağını söyleyin.',
      picture: 'Dil, ülke ve tarih formu, tahminle doldurulmuş',
    },
    sentences: {
      title: 'Cümleleri ve konuşanları gözden geçirin',
      text: 'Metin cümlelere bölünür. İki cümle aralarındaki düğmeyle birleşir; tuşlarla seçilen bir sözcükten önce S böler. Her cümlenin yanında onu kimin söylediği durur: haberin kendi sesi ya da sözünü aktardığı biri. Konuşanları “Haber” altında ekleyin.',
      picture: 'Cümlelere bölünmüş haber, her birinin konuşanıyla',
    },
    mark: {
      title: 'Sözleri işaretleyin, ne ileri sürdüklerini söyleyin',
      text: 'Sözlerin üzerinden sürükleyin ya da tuşlarla seçin. Kart ne dediklerini, kimin söylediğini ve hangi taraflarla ilgili olduğunu sorar. Alıntı harfi harfine korunur. Yalın sözle yazdığınız onun yanında durur, yerine geçmez. Aynı konuda başka bir metin “Haber” altında “Kaynak ekle” ile eklenir; sözleri aynı iddiaları destekleyebilir.',
      picture: 'İşaretlenmiş sözler ve ne ileri sürdüklerini soran kart',
    },
    suggestions: {
      title: 'Önerilerden alın',
      text: '“Öneriler” metnin adını andığı yerleri, tarafları ve tarihleri, bir de açık bıraktıklarını listeler. Habere ait olanı alın. Hiçbir şey kendiliğinden girmez.',
      picture: 'Önerilen yerlerin listesi ve küçük bir harita',
    },
    map: {
      title: 'Haritaya çizin',
      text: 'Yerleri bulundukları noktaya koyun, cephe hatlarını sınırdan sınıra çizin, aralarında kalanın kimin elinde olduğunu söyleyin. Her çizginin nasıl çizildiğini ve ne kadar sapabileceğini belirtin: çizgi sizindir, haberin değil.',
      picture: 'Haritaya çizilmiş şekiller',
    },
    import: {
      title: 'Başka yerden şekil getirin',
      text: 'GeoJSON, KML, GPX, uMap, shapefile ya da koordinat tablosundan (CSV) noktalar, çizgiler ve alanlar kopya olarak girer; nereden geldikleri not edilir. Girmeden önce neye dönüşeceklerini ve nelerin dışarıda kalacağını görürsünüz. Yayımlamadan önce lisansa bakın.',
      picture: 'Bir dosyadaki şekiller, alınmadan önce',
    },
    missing: {
      title: 'Nelerin eksik olduğuna bakın',
      text: '“Eksikler” siz çalışırken denetler, “Göster” yerine götürür. Bir programın kesin bilebileceğini sizin yerinize yazdırabilirsiniz. Liste boşalınca haber yayımlanabilir.',
      picture: 'Eksiklerin listesi',
    },
    translate: {
      title: 'Çevirin',
      text: '“Çeviri” altında bir dil ekleyin ve her cümleyi aslının altına yazın. Okurlar bunun çeviri olduğunu görür. Alıntılar aslının sözleriyle kalır.',
      picture: 'Cümleler ve çeviri alanları',
    },
    preview: {
      title: 'Okur gözüyle bakın',
      text: 'Önizleme, masadakinden yapılan ve okurların göreceği sayfadır. İçinde şekil ve cümle seçin, her birinin doğru sözlere götürdüğünden emin olun.',
      picture: 'Önizlemede okurun sayfası',
    },
    publish: {
      title: 'Kaydedin ve yayımlayın',
      text: '“Dosyaya kaydet” haberin klasörünü .zip olarak verir. Saklayın: belgeniz odur. “Yayımla”, diskten açılan tek bir HTML dosyası ya da her sunucuya konabilecek bütün bir site yapar. Eksiği olan bir haber ancak taslak olur; taslak olduğu her sayfasında yazar. “Haber” altında bir meslektaşın sürümünü sizinkiyle karşılaştırıp parça parça alabilirsiniz.',
      picture: 'Yayımlanabilecekler: klasör, tek dosya ya da bütün site',
    },
  },
};
