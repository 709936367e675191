import { expect, it } from 'vitest';
import type { InterfaceLanguage } from '../../src/i18n/languages';
import { createWords } from '../../src/session/words';

const date = (edtf: string, language: InterfaceLanguage, isSouthern = false) =>
  createWords(
    () => language,
    () => false,
    () => [language],
    () => isSouthern,
  ).date(edtf);
const plain = (text: string) => text.replaceAll(/\s?[–-]\s?/g, '–');

it.each([
  ['2012', '2012', '2012', '2012'],
  ['2023-04', 'April 2023', 'نيسان 2023', 'Nisan 2023'],
  ['2023-04-25', '25 April 2023', '25 نيسان 2023', '25 Nisan 2023'],
  ['2022-12~', 'about December 2022', 'نحو كانون الأول 2022', 'yaklaşık Aralık 2022'],
  ['2016/..', 'since 2016', 'منذ 2016', '2016 ve sonrası'],
  ['/2019-03', 'until March 2019', 'حتى آذار 2019', 'Mart 2019 ve öncesi'],
  ['2022-12?', 'perhaps December 2022', 'ربما كانون الأول 2022', 'belki Aralık 2022'],
  ['2022%', 'perhaps about 2022', 'ربما نحو 2022', 'belki yaklaşık 2022'],
  ['2016/', 'from 2016 to an unknown date', 'من 2016 إلى تاريخ غير معروف', '2016–bitiş tarihi bilinmiyor'],
  ['../2019-03~', 'until about March 2019', 'حتى نحو آذار 2019', 'yaklaşık Mart 2019 ve öncesi'],
  ['2016/2017', '2016–2017', '2016–2017', '2016–2017'],
  ['2018-05/2019', 'May 2018–2019', 'أيار 2018–2019', 'Mayıs 2018–2019'],
  ['2018-05/2018', 'May 2018–2018', 'أيار 2018–2018', 'Mayıs 2018–2018'],
  ['2016/2018-05', '2016–May 2018', '2016–أيار 2018', '2016–Mayıs 2018'],
  ['2023-04-25/2023-05', '25 April–May 2023', '25 نيسان–أيار 2023', '25 Nisan–Mayıs 2023'],
  ['2023-04/2023-05-09', 'April–9 May 2023', 'نيسان–9 أيار 2023', 'Nisan–9 Mayıs 2023'],
  [
    '2022-12-25/2023-05',
    '25 December 2022–May 2023',
    '25 كانون الأول 2022–أيار 2023',
    '25 Aralık 2022–Mayıs 2023',
  ],
  ['2023-04/2023-05~', 'April–about May 2023', 'نيسان–نحو أيار 2023', 'Nisan–yaklaşık Mayıs 2023'],
  ['2023-04?/2023-05', 'perhaps April–May 2023', 'ربما نيسان–أيار 2023', 'belki Nisan–Mayıs 2023'],
  ['2023-04~/2024', 'about April 2023–2024', 'نحو نيسان 2023–2024', 'yaklaşık Nisan 2023–2024'],
  ['2023-21', 'spring 2023', 'ربيع 2023', '2023 ilkbaharı'],
  ['2023-24?', 'perhaps winter 2023–2024', 'ربما شتاء 2023–2024', 'belki 2023–2024 kışı'],
  [
    '2023-21/2023-23~',
    'spring 2023–about autumn 2023',
    'ربيع 2023–نحو خريف 2023',
    '2023 ilkbaharı–yaklaşık 2023 sonbaharı',
  ],
  ['2020-11/2021-22', 'November 2020–summer 2021', 'تشرين الثاني 2020–صيف 2021', 'Kasım 2020–2021 yazı'],
  ['2021-23/..', 'since autumn 2021', 'منذ خريف 2021', '2021 sonbaharı ve sonrası'],
])('says of %s no more than it does', (edtf, english, arabic, turkish) => {
  expect(plain(date(edtf, 'en'))).toBe(english);
  expect(plain(date(edtf, 'tr'))).toBe(turkish);
  expect(plain(date(edtf, 'ar'))).toBe(arabic);
});

it('gives the season that ends in the next year both years: winter in the north, summer in the south', () => {
  expect(plain(date('2021-24', 'en'))).toBe('winter 2021–2022');
  expect(date('2021-24', 'en', true)).toBe('winter 2021');
  expect(plain(date('2021-22', 'en', true))).toBe('summer 2021–2022');
  expect(date('2021-21', 'en', true)).toBe('spring 2021');
});

it('writes a range of days once where they share a month, and says that it is about right', () => {
  expect(date('2022-12-21~/2022-12-31', 'en')).toMatch(/^about 21\s?–\s?31 December 2022$/);
  expect(date('2022-12-21~/2022-12-31', 'tr')).toMatch(/^yaklaşık 21\s?–\s?31 Aralık 2022$/);
  expect(date('2022-12-21~/2022-12-31', 'ar')).toContain('كانون الأول 2022');
});
