import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsIn } from '../../../src/studio/suggest/dates/moments';
import { faults, texts } from './support/texts';

const datesIn = (text: string, language: string) =>
  Object.fromEntries(
    momentsIn(text, language).flatMap(({ date, mentions }) => mentions.map(({ exact }) => [exact, date])),
  );

describe('momentsIn', () => {
  it.each([
    [
      'en',
      'on 5 March 2020, March 5, 2020 and in March 2020',
      { '5 March 2020': '2020-03-05', 'March 5, 2020': '2020-03-05', 'March 2020': '2020-03' },
    ],
    [
      'en',
      'on Jan. 1, 2019 and the 3rd of May 2018',
      { 'Jan. 1, 2019': '2019-01-01', '3rd of May 2018': '2018-05-03' },
    ],
    ['fr', 'le 1er mars 2020, en février 2022', { '1er mars 2020': '2020-03-01', 'février 2022': '2022-02' }],
    [
      'es',
      'el 5 de febrero de 2025 y en marzo de 2020',
      { '5 de febrero de 2025': '2025-02-05', 'marzo de 2020': '2020-03' },
    ],
    [
      'tr',
      "5 Aralık 2024’te, Aralık 2016'dan beri",
      { '5 Aralık 2024': '2024-12-05', 'Aralık 2016': '2016-12' },
    ],
    [
      'uk',
      '16 вересня 2025, у лютому 2022 року',
      { '16 вересня 2025': '2025-09-16', 'лютому 2022': '2022-02' },
    ],
    ['ru', '5 марта 2020 года, в мае 2014 года', { '5 марта 2020': '2020-03-05', 'мае 2014': '2014-05' }],
    ['de', 'am 5. März 2020', { '5. März 2020': '2020-03-05' }],
    ['hu', '2020. március 5-én', { '2020. március 5': '2020-03-05' }],
    ['fa', '۵ مارس ۲۰۲۰', { '۵ مارس ۲۰۲۰': '2020-03-05' }],
    ['zh', '2022年2月24日，2014年3月', { '2022年2月24日': '2022-02-24', '2014年3月': '2014-03' }],
    ['ko', '2022년 2월 24일', { '2022년 2월 24일': '2022-02-24' }],
  ])('reads dates in %s', (language, text, dates) => {
    expect(datesIn(text, language)).toEqual(dates);
  });

  it('knows the months of the Levant, of Egypt and of the Maghreb, side by side too, and Arabic digits', () => {
    expect(datesIn('في ١٠ تشرين الثاني ٢٠٢٠ و10 مايو/أيار 2024', 'ar')).toEqual({
      '١٠ تشرين الثاني ٢٠٢٠': '2020-11-10',
      '10 مايو/أيار 2024': '2024-05-10',
    });
    expect(datesIn('أواخر كانون الأول (ديسمبر) 2022 ثم جانفي 2011', 'ar')).toEqual({
      'كانون الأول (ديسمبر) 2022': '2022-12',
      'جانفي 2011': '2011-01',
    });
  });

  it('takes days with a dash as an interval', () => {
    expect(datesIn('the talks of 10–12 May 2021', 'en')).toEqual({
      '10–12 May 2021': '2021-05-10/2021-05-12',
    });
  });

  it('reads numbers only where they can be read in one way', () => {
    expect(datesIn('5/3/2020 or 25/3/2020 or 3/25/2020 or 4/4/2020 or 2020-03-05', 'en')).toEqual({
      '25/3/2020': '2020-03-25',
      '3/25/2020': '2020-03-25',
      '4/4/2020': '2020-04-04',
      '2020-03-05': '2020-03-05',
    });
    expect(datesIn('05.03.2020', 'tr')).toEqual({ '05.03.2020': '2020-03-05' });
    expect(datesIn('32.13.2020 and 2021-02-30', 'de')).toEqual({});
  });

  it('takes a number for a year only after a word that says so', () => {
    expect(datesIn('since 1994, composed of 1960 servicemen; 1,960 units (2003); 2000 people', 'en')).toEqual(
      {
        '1994': '1994',
        '2003': '2003',
      },
    );
    expect(datesIn('منذ عام 2016 قُتل 2000 شخص', 'ar')).toEqual({ '2016': '2016' });
    expect(datesIn("2017'deki toplantıda 2000 kişi", 'tr')).toEqual({ '2017': '2017' });
  });

  it('says how exact a date is, the earliest first', () => {
    const found = momentsIn('in May 2020, on 5 May 2020, since 2019', 'en');
    expect(found.map(({ date, precision }) => [date, precision])).toEqual([
      ['2019', 'year'],
      ['2020-05', 'month'],
      ['2020-05-05', 'day'],
    ]);
  });

  it('gives the exact words of the text, none of which overlap', () => {
    for (const { text, language } of texts) expect(faults(text, momentsIn(text, language))).toEqual([]);
    const piece = fc.constantFrom(
      ...'5 12 2020 1999 March May in since of - – / . , ( ) year 年 月 3 ١٠ آذار كانون الأول و10 2020-03-05 вересня 5.3.2020'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 30 }),
        fc.constantFrom('en', 'ar', 'uk', 'zh'),
        (parts, language) => {
          const text = parts.flat().join('');
          expect(faults(text, momentsIn(text, language))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
