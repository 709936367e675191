/** A text of seventeen sentences, made up for a test, and what an author makes of it. */
export interface WholeStory {
  readonly text: string;
  readonly land: string;
  readonly army: string;
  readonly rebels: string;
  readonly backer: string;
  /** By longitude and latitude. */
  readonly places: readonly (readonly [name: string, lon: number, lat: number])[];
  readonly road: string;
  readonly backing: string;
  readonly event: string;
  /** A kind, the words that claim it, and "alleged" where somebody alleges it. */
  readonly claims: readonly (readonly [kind: string, words: string, status?: 'alleged'])[];
  readonly words: string;
  readonly reason: string;
}

const points = [
  [28.8608, -2.5083],
  [25.1909, 0.5153],
  [29.2228, -1.6585],
  [29.2911, 0.1417],
  [29.4731, 0.4911],
  [32.5825, 0.3156],
] as const;
const placed = (names: readonly string[]) =>
  names.map((name, index) => [name, ...(points[index] ?? [0, 0])] as const);

/** The east, as it is cut off for the test: from the lake to the northern border. */
export const line = [
  [29.6, -2.0],
  [27.6, -1.9],
  [26.7, 0.5],
  [27.6, 1.6],
  [31.4, 1.9],
] as const;
/** A point on either side of it. */
export const sides = { army: [23, -3], rebels: [28.3, -0.6] } as const;

export const wholeStories: Readonly<Record<'en' | 'ar', WholeStory>> = {
  en: {
    text: 'The army holds Bukavu. The army holds Kisangani as well. The River Front holds Goma. The River Front also holds Butembo. Nobody knows how long it will last. A report says that Uganda backs the River Front. Uganda denies it. The road from Kisangani to Butembo is open. On 12 March 2024 there was a clash in Beni. The River Front moves towards Bukavu.\n\nUganda sent soldiers to Beni. The army and Uganda began talks in Kampala. Many people left Goma. The harvest was good. Prices rose. The rains came late. Schools stayed closed.',
    land: 'Congo - Kinshasa',
    army: 'army',
    rebels: 'River Front',
    backer: 'Uganda',
    places: placed(['Bukavu', 'Kisangani', 'Goma', 'Butembo', 'Beni', 'Kampala']),
    road: 'road from Kisangani to Butembo',
    backing: 'Uganda backs the River Front',
    event: 'clash in Beni',
    claims: [
      ['controls', 'The army holds Bukavu'],
      ['controls', 'The army holds Kisangani'],
      ['controls', 'The River Front holds Goma'],
      ['controls', 'The River Front also holds Butembo'],
      ['backs', 'Uganda backs the River Front', 'alleged'],
      ['denies', 'Uganda denies it'],
      ['connects', 'The road from Kisangani to Butembo is open'],
      ['describes', 'there was a clash in Beni'],
      ['moves', 'The River Front moves towards Bukavu'],
      ['operates', 'Uganda sent soldiers to Beni'],
      ['holds-talks', 'The army and Uganda began talks in Kampala'],
      ['describes', 'Many people left Goma'],
    ],
    words: 'In plain words',
    reason: 'It is of no place.',
  },
  ar: {
    text: 'يسيطر الجيش على بوكافو. ويسيطر الجيش على كيسانغاني أيضًا. وتسيطر جبهة النهر على غوما. كما تسيطر جبهة النهر على بوتيمبو. ولا أحد يعرف كم يدوم ذلك. ويقول تقرير إن أوغندا تدعم جبهة النهر. وتنفي أوغندا ذلك. والطريق من كيسانغاني إلى بوتيمبو مفتوح. ووقع اشتباك في بيني يوم 12 آذار 2024. وتتقدم جبهة النهر نحو بوكافو.\n\nوأرسلت أوغندا جنودًا إلى بيني. وبدأ الجيش وأوغندا محادثات في كمبالا. وغادر كثيرون غوما. وكان الحصاد جيدًا. وارتفعت الأسعار. وتأخرت الأمطار. وبقيت المدارس مغلقة.',
    land: 'الكونغو - كينشاسا',
    army: 'الجيش',
    rebels: 'جبهة النهر',
    backer: 'أوغندا',
    places: placed(['بوكافو', 'كيسانغاني', 'غوما', 'بوتيمبو', 'بيني', 'كمبالا']),
    road: 'الطريق من كيسانغاني إلى بوتيمبو',
    backing: 'أوغندا تدعم جبهة النهر',
    event: 'اشتباك في بيني',
    claims: [
      ['controls', 'يسيطر الجيش على بوكافو'],
      ['controls', 'ويسيطر الجيش على كيسانغاني'],
      ['controls', 'وتسيطر جبهة النهر على غوما'],
      ['controls', 'تسيطر جبهة النهر على بوتيمبو'],
      ['backs', 'أوغندا تدعم جبهة النهر', 'alleged'],
      ['denies', 'وتنفي أوغندا ذلك'],
      ['connects', 'والطريق من كيسانغاني إلى بوتيمبو مفتوح'],
      ['describes', 'ووقع اشتباك في بيني'],
      ['moves', 'وتتقدم جبهة النهر نحو بوكافو'],
      ['operates', 'وأرسلت أوغندا جنودًا إلى بيني'],
      ['holds-talks', 'وبدأ الجيش وأوغندا محادثات في كمبالا'],
      ['describes', 'وغادر كثيرون غوما'],
    ],
    words: 'بكلام بسيط',
    reason: 'لا مكان لها.',
  },
};
