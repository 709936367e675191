import type { Feature, Point } from 'geojson';

type LabelRow = [
  longitude: number,
  latitude: number,
  rank: number,
  arabic: string,
  english: string,
  turkish: string,
  zooms?: Zooms,
];
interface Zooms {
  minzoom?: number;
  maxzoom?: number;
}

const whole: Zooms = { maxzoom: 5.5 };
const near: Zooms = { minzoom: 5.5 };

/** Countries: where their name stands by itself, and for those around Syria where it stands in a view of Syria. */
const countries: readonly LabelRow[] = [
  [38.3, 35.05, 1, 'سوريا', 'Syria', 'Suriye'],
  [33.2, 39.1, 1, 'تركيا', 'Turkey', 'Türkiye', whole],
  [37.6, 37.75, 1, 'تركيا', 'Turkey', 'Türkiye', near],
  [43.2, 32.6, 1, 'العراق', 'Iraq', 'Irak', whole],
  [41.9, 34.9, 1, 'العراق', 'Iraq', 'Irak', near],
  [37.0, 31.0, 2, 'الأردن', 'Jordan', 'Ürdün', whole],
  [37.6, 32.0, 2, 'الأردن', 'Jordan', 'Ürdün', near],
  [35.85, 33.85, 3, 'لبنان', 'Lebanon', 'Lübnan'],
  [34.9, 31.0, 3, 'إسرائيل', 'Israel', 'İsrail', whole],
  [35.25, 32.72, 3, 'إسرائيل', 'Israel', 'İsrail', near],
  [35.25, 32.1, 4, 'الضفة الغربية', 'West Bank', 'Batı Şeria', { minzoom: 6 }],
  [34.36, 31.42, 5, 'قطاع غزة', 'Gaza Strip', 'Gazze Şeridi', { minzoom: 7 }],
  [33.1, 34.95, 3, 'قبرص', 'Cyprus', 'Kıbrıs'],
  [53.5, 33.0, 1, 'إيران', 'Iran', 'İran', { maxzoom: 6 }],
  [45.9, 36.6, 2, 'إيران', 'Iran', 'İran', near],
  [42.5, 27.0, 1, 'السعودية', 'Saudi Arabia', 'Suudi Arabistan', whole],
  [39.6, 31.2, 2, 'السعودية', 'Saudi Arabia', 'Suudi Arabistan', near],
  [29.5, 27.0, 1, 'مصر', 'Egypt', 'Mısır'],
  [47.6, 29.3, 4, 'الكويت', 'Kuwait', 'Kuveyt'],
  [44.9, 40.4, 3, 'أرمينيا', 'Armenia', 'Ermenistan'],
  [47.6, 40.4, 3, 'أذربيجان', 'Azerbaijan', 'Azerbaycan'],
  [43.6, 42.1, 3, 'جورجيا', 'Georgia', 'Gürcistan'],
  [40.0, 53.5, 1, 'روسيا', 'Russia', 'Rusya'],
  [31.5, 49.0, 1, 'أوكرانيا', 'Ukraine', 'Ukrayna'],
  [28.0, 53.6, 2, 'بيلاروسيا', 'Belarus', 'Belarus'],
  [28.7, 47.2, 4, 'مولدوفا', 'Moldova', 'Moldova'],
  [25.0, 45.9, 2, 'رومانيا', 'Romania', 'Romanya'],
  [25.2, 42.7, 2, 'بلغاريا', 'Bulgaria', 'Bulgaristan'],
  [22.0, 39.4, 2, 'اليونان', 'Greece', 'Yunanistan'],
  [20.9, 44.0, 3, 'صربيا', 'Serbia', 'Sırbistan'],
  [19.5, 52.2, 2, 'بولندا', 'Poland', 'Polonya'],
  [12.8, 42.8, 2, 'إيطاليا', 'Italy', 'İtalya'],
  [10.3, 51.2, 2, 'ألمانيا', 'Germany', 'Almanya'],
  [2.4, 46.7, 2, 'فرنسا', 'France', 'Fransa'],
  [17.5, 27.3, 2, 'ليبيا', 'Libya', 'Libya'],
  [30.0, 15.5, 2, 'السودان', 'Sudan', 'Sudan'],
  [47.5, 15.6, 2, 'اليمن', 'Yemen', 'Yemen'],
  [67.5, 48.3, 2, 'كازاخستان', 'Kazakhstan', 'Kazakistan'],
  [59.3, 39.3, 2, 'تركمانستان', 'Turkmenistan', 'Türkmenistan'],
  [63.3, 41.8, 3, 'أوزبكستان', 'Uzbekistan', 'Özbekistan'],
  [65.8, 33.7, 2, 'أفغانستان', 'Afghanistan', 'Afganistan'],
  [69.3, 29.8, 2, 'باكستان', 'Pakistan', 'Pakistan'],
];

const seas: readonly LabelRow[] = [
  [28.5, 33.8, 1, 'البحر الأبيض المتوسط', 'Mediterranean Sea', 'Akdeniz', whole],
  [34.9, 34.85, 1, 'البحر الأبيض المتوسط', 'Mediterranean Sea', 'Akdeniz', near],
  [34.5, 43.3, 1, 'البحر الأسود', 'Black Sea', 'Karadeniz'],
  [50.9, 41.6, 1, 'بحر قزوين', 'Caspian Sea', 'Hazar Denizi'],
  [37.8, 21.5, 1, 'البحر الأحمر', 'Red Sea', 'Kızıldeniz'],
  [51.4, 27.3, 2, 'الخليج', 'The Gulf', 'Basra Körfezi'],
  [36.7, 46.1, 4, 'بحر آزوف', 'Sea of Azov', 'Azak Denizi'],
  [25.1, 38.4, 3, 'بحر إيجة', 'Aegean Sea', 'Ege Denizi'],
  [19.5, 57.5, 2, 'بحر البلطيق', 'Baltic Sea', 'Baltık Denizi'],
  [62.5, 17.0, 2, 'بحر العرب', 'Arabian Sea', 'Umman Denizi'],
];

const point =
  (kind: 'country' | 'sea') =>
  ([longitude, latitude, rank, arabic, english, turkish, zooms]: LabelRow): Feature<Point> => ({
    type: 'Feature',
    properties: { kind, 'name:ar': arabic, 'name:en': english, 'name:tr': turkish, rank, ...zooms },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  });

/** Names of countries and seas. A zoom is of 512-pixel tiles: a label shows from minzoom to just below maxzoom. */
export const labelFeatures = (): Feature<Point>[] => [
  ...countries.map(point('country')),
  ...seas.map(point('sea')),
];
