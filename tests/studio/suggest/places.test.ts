import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../src/studio/suggest/places/places';
import { gazetteerIn } from './support/gazetteers';
import { faults, texts } from './support/texts';

/** Each name that is likely a place, as it stands first, with the id of its likeliest place. */
function likely(text: string, language: string): Record<string, string | undefined> {
  const found = placesIn(text, gazetteerIn(language)).filter(({ isLikely }) => isLikely);
  return Object.fromEntries(found.map(({ words, places }) => [words, places[0]?.id]));
}
const namesIn = (text: string, language: string) => Object.keys(likely(text, language)).sort();
const mentioned = (text: string, language: string) =>
  placesIn(text, gazetteerIn(language))
    .filter(({ isLikely }) => isLikely)
    .flatMap(({ mentions }) => mentions.map(({ exact }) => exact))
    .sort();

describe('placesIn', () => {
  it('finds towns, areas, countries and disputed areas, each with all that it is mentioned by', () => {
    const text =
      'Fighting went on in Kharkiv and in the Donetsk region of Ukraine. Kharkiv was hit twice; Crimea was calm.';
    const found = placesIn(text, gazetteerIn('en'));
    expect(found.find(({ words }) => words === 'Kharkiv')?.mentions).toEqual([
      { start: 20, exact: 'Kharkiv' },
      { start: 66, exact: 'Kharkiv' },
    ]);
    expect(likely(text, 'en')).toEqual({
      Kharkiv: '706483',
      Donetsk: '709717',
      Ukraine: 'UA',
      Crimea: 'crimea',
    });
  });

  it('takes the longest name', () => {
    expect(namesIn('The army of South Sudan left Deir ez-Zor in Syria for New York City.', 'en')).toEqual([
      'Deir ez-Zor',
      'New York',
      'South Sudan',
      'Syria',
    ]);
  });

  it('ranks the places of one name by what else the text names', () => {
    const tripoli = (text: string) =>
      placesIn(text, gazetteerIn('en')).find(({ words }) => words === 'Tripoli');
    const country = (text: string) => tripoli(text)?.places[0]?.country;
    expect(country('In Libya, fighting reached Tripoli and Misrata.')).toBe('LY');
    expect(country('In Lebanon, fighting reached Tripoli, near Beirut and Sidon.')).toBe('LB');
    expect(tripoli('Fighting reached Tripoli.')?.places.length).toBeGreaterThan(1);
  });

  it('is told a country by the word for its people', () => {
    const country = (text: string) =>
      placesIn(text, gazetteerIn('en')).find(({ words }) => words === 'Valencia')?.places[0]?.country;
    expect(country('Spanish police searched a house in Valencia.')).toBe('ES');
    expect(country('Venezuelan police searched a house in Valencia.')).toBe('VE');
  });

  it('leaves out names of people and common words that are towns elsewhere', () => {
    expect(
      namesIn(
        'President Vladimir Putin met George Clooney. Reading is fun, and reading is good. Most said so.',
        'en',
      ),
    ).toEqual([]);
    expect(namesIn('La réunion de Vladimir Poutine avec Victoria Nuland a duré longtemps.', 'fr')).toEqual(
      [],
    );
    expect(namesIn('Aralık ayında Ocak ayına kadar Mart beklenmedi.', 'tr')).toEqual([]);
  });

  it('wants an acronym in capitals', () => {
    expect(likely('Troops of the US left; they told us.', 'en')).toEqual({ US: 'US' });
    expect(mentioned('Troops of the U.S. left; they told us.', 'en')).toEqual(['U.S.']);
    expect(namesIn('Они сказали нам, что войска США ушли.', 'ru')).toEqual(['США']);
  });

  it('takes off what Arabic writes with a name, and leaves it out of the mention', () => {
    expect(mentioned('سافر الوفد من دمشق إلى حلب، وبإدلب التقى وفدًا من تركيا. ولدمشق موقفها.', 'ar')).toEqual(
      ['إدلب', 'تركيا', 'حلب', 'دمشق', 'دمشق'].sort(),
    );
    expect(mentioned('وصلت القوات السورية للرقة ولدير الزور في سوريا.', 'ar')).toEqual(
      ['دير الزور', 'سوريا', 'لرقة'].sort(),
    );
  });

  it('folds as readers type: hamza, vowel marks, dots', () => {
    expect(likely('من ادلب إلى حَلَب في سورية', 'ar')).toMatchObject({ ادلب: '169389' });
    expect(namesIn('Cucuta y Bogota, en Colombia', 'es')).toEqual(['Bogota', 'Colombia', 'Cucuta']);
  });

  it('knows the cases of Slavic names', () => {
    const id = (text: string, language: string) => Object.values(likely(text, language)).sort();
    expect(id('Вибухи у Харкові, Києві та Куп’янську Харківської області України', 'uk')).toEqual(
      id('Вибухи: Харків, Київ, Куп’янськ, Харківська область, Україна', 'uk'),
    );
    expect(id('Переговоры в Москве и Минске, затем в Белгородской области России', 'ru')).toEqual(
      id('Переговоры: Москва, Минск, Белгородская область, Россия', 'ru'),
    );
    expect(id('W Warszawie i Krakowie', 'pl')).toEqual(id('To Warszawa i Kraków', 'pl'));
  });

  it('parts Turkish endings and French articles from names', () => {
    expect(namesIn("Halep’teki güçler İdlib'e ve Suriye'nin güneyine gitti.", 'tr')).toEqual([
      'Halep',
      'Suriye',
      'İdlib',
    ]);
    expect(namesIn("L'armée de l’Ukraine et d’Israël", 'fr')).toEqual(['Israël', 'Ukraine']);
  });

  it('finds names in scripts without blanks', () => {
    expect(namesIn('俄军炮轰乌克兰首都基辅和赫尔松', 'zh')).toEqual(['乌克兰', '基辅', '赫尔松']);
    expect(namesIn('ロシア軍はウクライナのキーウを攻撃した', 'ja')).toContain('ウクライナ');
    expect(namesIn('กองทัพไทย', 'th')).toEqual(['ไทย']);
  });

  it('finds what the first article names, and nothing else', () => {
    const [article] = texts;
    expect(namesIn(article?.text ?? '', 'ar')).toEqual(
      [
        'أنقرة',
        'دمشق',
        'موسكو',
        'سوريا',
        'إدلب',
        'حلب',
        'تركيا',
        'اللاذقية',
        'إيران',
        'الولايات المتحدة',
        'روسيا',
      ].sort(),
    );
  });

  it('gives the exact words of the text, none of which overlap', () => {
    for (const { text, language } of texts)
      expect(faults(text, placesIn(text, gazetteerIn(language)))).toEqual([]);
    const pieces = texts
      .flatMap(({ text }) => text.split(/(?<=[\s’'–-])/u))
      .filter((piece) => piece.length < 40);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
          maxLength: 40,
        }),
        fc.constantFrom('ar', 'en', 'uk', 'he', 'zh'),
        (parts, language) => {
          const text = parts.join('');
          expect(faults(text, placesIn(text, gazetteerIn(language)))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
