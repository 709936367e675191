import { positionsOf, tableOf } from './table';

export interface LakeWords {
  readonly english: string;
  readonly names: Readonly<Record<string, string>>;
  /** A position in the lake. */
  readonly at: readonly [longitude: number, latitude: number];
}

const table = `
Lake Victoria | بحيرة فيكتوريا | Viktorya Gölü | Lac Victoria | Озеро Виктория | Озеро Вікторія | 32.7,-1.4
Lake Tanganyika | بحيرة تنجانيقا | Tanganika Gölü | Lac Tanganyika | Озеро Танганьика | Озеро Танганьїка | 29.6,-6.1
Lake Malawi | بحيرة ملاوي | Malavi Gölü | Lac Malawi | Озеро Малави | Озеро Малаві | 34.6,-12.3
Lake Turkana | بحيرة توركانا | Turkana Gölü | Lac Turkana | Озеро Туркана | Озеро Туркана | 36.1,3.5
Lake Albert | بحيرة ألبرت | Albert Gölü | Lac Albert | Озеро Альберт | Озеро Альберт | 30.9,1.6
Lake Edward | بحيرة إدوارد | Edward Gölü | Lac Édouard | Озеро Эдуард | Озеро Едуард | 29.6,-0.4
Lake Kivu | بحيرة كيفو | Kivu Gölü | Lac Kivu | Озеро Киву | Озеро Ківу | 29.1,-2
Lake Mweru | بحيرة مويرو | Mweru Gölü | Lac Moero | Озеро Мверу | Озеро Мверу | 28.7,-9
Lake Rukwa | بحيرة روكوا | Rukwa Gölü | Lac Rukwa | Озеро Руква | Озеро Руква | 32.2,-8
Lake Kyoga | بحيرة كيوغا | Kyoga Gölü | Lac Kyoga | Озеро Кьога | Озеро Кьога | 32.9,1.5
Lake Kariba | بحيرة كاريبا | Kariba Gölü | Lac Kariba | Озеро Кариба | Озеро Кариба | 28,-17.2
Lake Cahora Bassa | بحيرة كاهورا باسا | Cahora Bassa Gölü | Lac Cahora Bassa | Озеро Кабора-Баса | Озеро Кахора-Баса | 31.6,-15.7
Lake Tana | بحيرة تانا | Tana Gölü | Lac Tana | Озеро Тана | Озеро Тана | 37.3,12
Lake Abaya | بحيرة أبايا | Abaya Gölü | Lac Abaya | Озеро Абая | Озеро Абая | 37.8,6.3
Lake Nasser | بحيرة ناصر | Nasır Gölü | Lac Nasser | Озеро Насер | Озеро Насера | 32.6,23.3
Lake Nubia | بحيرة النوبة | Nubya Gölü | Lac de Nubie | Нубийское озеро | Озеро Нубія | 31.3,21.9
Lake Chad | بحيرة تشاد | Çad Gölü | Lac Tchad | Озеро Чад | Озеро Чад | 14.5,13
Kainji Lake | بحيرة كاينجي | Kainji Gölü | Lac Kainji | Озеро Каинджи | Озеро Каїнджі | 4.6,10.2
Lake Mai-Ndombe | بحيرة ماي ندومبي | Mai-Ndombe Gölü | Lac Mai-Ndombe | Озеро Маи-Ндомбе | Озеро Маї-Ндомбе | 18.3,-2.1
Lake Bangweulu | بحيرة بانغويولو | Bangweulu Gölü | Lac Bangwelo | Озеро Бангвеулу | Озеро Бангвеулу | 29.8,-11.2
Lake Chilwa | بحيرة شيلوا | Chilwa Gölü | Lac Chilwa | Озеро Чилва | Озеро Чилва | 35.7,-15.3
Lake Baikal | بحيرة بايكال | Baykal Gölü | Lac Baïkal | Озеро Байкал | Озеро Байкал | 106.8,53
Lake Balkhash | بحيرة بلخاش | Balkaş Gölü | Lac Balkhach | Озеро Балхаш | Озеро Балхаш | 76.1,46.2
Issyk-Kul | إيسيك كول | Issık Göl | Issyk Koul | Иссык-Куль | Іссик-Куль | 77.3,42.5
Aral Sea | بحر آرال | Aral Gölü | Mer d'Aral | Аральское море | Аральське море | 58.8,45.2
Aral Sea | بحر آرال | Aral Gölü | Mer d'Aral | Аральское море | Аральське море | 60.6,46.4
Lake Zaysan | بحيرة زايسان | Zaysan Gölü | Lac Zaïssan | Озеро Зайсан | Озеро Зайсан | 83.9,48
Lake Alakol | بحيرة ألاكول | Alaköl Gölü | Lac Alakol | Озеро Алаколь | Озеро Алаколь | 81.7,46.1
Lake Urmia | بحيرة أرومية | Urmiye Gölü | Lac d'Ourmia | Озеро Урмия | Озеро Урмія | 45.5,37.7
Lake Van | بحيرة وان | Van Gölü | Lac de Van | Озеро Ван | Озеро Ван | 43,38.6
Lake Sevan | بحيرة سيفان | Sevan Gölü | Lac Sevan | Озеро Севан | Озеро Севан | 45.3,40.35
Lake Tuz | بحيرة توز | Tuz Gölü | Lac Tuz | Озеро Туз | Озеро Туз | 33.4,38.75
Lake Tharthar | بحيرة الثرثار | Sersar Gölü | Lac Tharthar | Озеро Тартар | Озеро Тартар | 43.2,33.95
Lake Razazah | بحيرة الرزازة | Rezzaze Gölü | Lac Razazah | Озеро Раззаза | Озеро Раззаза | 43.65,32.7
Lake Assad | بحيرة الأسد | Esad Gölü | Lac el-Assad | Озеро Эль-Асад | Озеро Ель-Асад | 38.3,35.92
Atatürk Reservoir | بحيرة أتاتورك | Atatürk Baraj Gölü | Lac Atatürk | Водохранилище Ататюрка | Водосховище Ататюрка | 38.55,37.5
Mosul Dam Lake | بحيرة سد الموصل | Musul Baraj Gölü | Lac de Mossoul | Мосульское водохранилище | Мосульське водосховище | 42.75,36.75
Lake Tiberias | بحيرة طبريا | Taberiye Gölü | Lac de Tibériade | Тивериадское озеро | Тиверіадське озеро | 35.58,32.82
Dead Sea | البحر الميت | Ölü Deniz | Mer Morte | Мёртвое море | Мертве море | 35.48,31.6
Qinghai Lake | بحيرة تشينغهاي | Çinghay Gölü | Lac Qinghai | Озеро Кукунор | Озеро Цінхай | 100.2,36.9
Poyang Lake | بحيرة بويانغ | Poyang Gölü | Lac Poyang | Озеро Поянху | Озеро Поянху | 116.3,29.1
Uvs Lake | بحيرة أوفس | Uvs Gölü | Lac Uvs | Озеро Убсу-Нур | Озеро Увс-Нур | 92.8,50.3
Lake Khövsgöl | بحيرة خوفسغول | Hövsgöl Gölü | Lac Khövsgöl | Озеро Хубсугул | Озеро Хубсугул | 100.5,51.1
Lake Khanka | بحيرة خانكا | Hanka Gölü | Lac Khanka | Озеро Ханка | Озеро Ханка | 132.4,45
Tonle Sap | تونلي ساب | Tonle Sap | Tonlé Sap | Тонлесап | Тонлесап | 104.1,12.9
Lake Toba | بحيرة توبا | Toba Gölü | Lac Toba | Озеро Тоба | Озеро Тоба | 98.8,2.6
Laguna de Bay | لاغونا دي باي | Laguna de Bay | Laguna de Bay | Лагуна-де-Бай | Лагуна-де-Бай | 121.2,14.35
Lake Ladoga | بحيرة لادوغا | Ladoga Gölü | Lac Ladoga | Ладожское озеро | Ладозьке озеро | 31.4,60.8
Lake Onega | بحيرة أونيغا | Onega Gölü | Lac Onega | Онежское озеро | Онезьке озеро | 35.3,61.7
Lake Peipus | بحيرة بيبوس | Peypus Gölü | Lac Peïpous | Чудское озеро | Чудське озеро | 27.5,58.7
Lake Beloye | بحيرة بيلوي | Beloye Gölü | Lac Beloïe | Белое озеро | Біле озеро | 37.6,60.2
Rybinsk Reservoir | خزان ريبينسك | Rıbinsk Barajı | Réservoir de Rybinsk | Рыбинское водохранилище | Рибінське водосховище | 38.3,58.5
Kuybyshev Reservoir | خزان كويبيشيف | Kuybişev Barajı | Réservoir de Kouïbychev | Куйбышевское водохранилище | Куйбишевське водосховище | 49.4,54.3
Kremenchuk Reservoir | خزان كريمنشوك | Kremençuk Barajı | Réservoir de Krementchouk | Кременчугское водохранилище | Кременчуцьке водосховище | 32.5,49.4
Kakhovka Reservoir | خزان كاخوفكا | Kahovka Barajı | Réservoir de Kakhovka | Каховское водохранилище | Каховське водосховище | 34.5,47.5
Vänern | بحيرة فانرن | Vänern Gölü | Lac Vänern | Озеро Венерн | Озеро Венерн | 13.2,58.9
Vättern | بحيرة فاترن | Vättern Gölü | Lac Vättern | Озеро Веттерн | Озеро Веттерн | 14.6,58.4
Lake Saimaa | بحيرة سايما | Saimaa Gölü | Lac Saimaa | Озеро Сайма | Озеро Сайма | 28.1,61.3
IJsselmeer | إيسلمير | IJsselmeer | IJsselmeer | Эйсселмер | Ейсселмер | 5.4,52.7
Lake Balaton | بحيرة بالاتون | Balaton Gölü | Lac Balaton | Озеро Балатон | Озеро Балатон | 17.7,46.85
Lake Geneva | بحيرة جنيف | Cenevre Gölü | Lac Léman | Женевское озеро | Женевське озеро | 6.5,46.45
Lake Constance | بحيرة كونستانس | Konstanz Gölü | Lac de Constance | Боденское озеро | Боденське озеро | 9.4,47.6
Lake Ohrid | بحيرة أوهريد | Ohri Gölü | Lac d'Ohrid | Охридское озеро | Охридське озеро | 20.7,41.03
Lake Superior | بحيرة سوبيريور | Superior Gölü | Lac Supérieur | Озеро Верхнее | Озеро Верхнє | -87.6,47.7
Lakes Michigan and Huron | بحيرتا ميشيغان وهورون | Michigan ve Huron gölleri | Lacs Michigan et Huron | Озёра Мичиган и Гурон | Озера Мічиган і Гурон | -87,43.5
Lake Erie | بحيرة إيري | Erie Gölü | Lac Érié | Озеро Эри | Озеро Ері | -81.2,42.2
Lake Ontario | بحيرة أونتاريو | Ontario Gölü | Lac Ontario | Озеро Онтарио | Озеро Онтаріо | -77.8,43.6
Lake Winnipeg | بحيرة وينيبيغ | Winnipeg Gölü | Lac Winnipeg | Озеро Виннипег | Озеро Вінніпег | -97,51.8
Great Bear Lake | بحيرة الدب الكبير | Büyük Ayı Gölü | Grand lac de l'Ours | Большое Медвежье озеро | Велике Ведмеже озеро | -120.6,65.9
Great Slave Lake | بحيرة العبيد الكبرى | Büyük Esir Gölü | Grand lac des Esclaves | Большое Невольничье озеро | Велике Невільниче озеро | -114.4,61.7
Lake Athabasca | بحيرة أثاباسكا | Athabasca Gölü | Lac Athabasca | Озеро Атабаска | Озеро Атабаска | -109.2,59.2
Great Salt Lake | البحيرة المالحة الكبرى | Büyük Tuz Gölü | Grand Lac Salé | Большое Солёное озеро | Велике Солоне озеро | -112.6,41.1
Lake Nicaragua | بحيرة نيكاراغوا | Nikaragua Gölü | Lac Nicaragua | Озеро Никарагуа | Озеро Нікарагуа | -85.4,11.5
Lake Chapala | بحيرة تشابالا | Chapala Gölü | Lac de Chapala | Озеро Чапала | Озеро Чапала | -103,20.2
Lake Titicaca | بحيرة تيتيكاكا | Titikaka Gölü | Lac Titicaca | Озеро Титикака | Озеро Тітікака | -69.4,-15.8
Mar Chiquita | مار تشيكيتا | Mar Chiquita | Mar Chiquita | Мар-Чикита | Мар-Чикіта | -62.6,-30.7
Guri Reservoir | خزان غوري | Guri Barajı | Lac de Guri | Водохранилище Гури | Водосховище Гурі | -62.9,7.2
Lake Eyre | بحيرة آير | Eyre Gölü | Lac Eyre | Озеро Эйр | Озеро Ейр | 137.3,-28.5
Lake Taupo | بحيرة تاوبو | Taupo Gölü | Lac Taupo | Озеро Таупо | Озеро Таупо | 175.9,-38.8
Namak Lake | بحيرة نمك | Nemek Gölü | Lac Namak | Озеро Немек | Озеро Намак | 51.9,34.5
Chott el Djerid | شط الجريد | Şat el-Cerid | Chott el-Jérid | Шотт-эль-Джерид | Шотт-ель-Джерид | 8.6,33.7
Lake Assal | بحيرة عسل | Assal Gölü | Lac Assal | Озеро Ассаль | Озеро Ассаль | 42.3,11.65
Lake Abbe | بحيرة أبي | Abbe Gölü | Lac Abbé | Озеро Аббе | Озеро Аббе | 41.7,11.15
Étang Saumâtre | بحيرة أزوي | Azuéi Gölü | Étang Saumâtre | Озеро Соматр | Озеро Соматр | -72,18.6
`;

/** Lakes with names, in English, Arabic, Turkish, French, Russian, Ukrainian; others are drawn without. */
export const lakeRows: readonly LakeWords[] = tableOf(table).map(
  ([english = '', ar = '', tr = '', fr = '', ru = '', uk = '', at = '']) => ({
    english,
    names: { ar, tr, fr, ru, uk },
    at: positionsOf(at)[0] ?? [0, 0],
  }),
);
