import { expect, it } from 'vitest';
import type { InterfaceLanguage } from '../../src/i18n/languages';
import { createWords } from '../../src/session/words';

const date = (edtf: string, language: InterfaceLanguage) => createWords(() => language).date(edtf);

it.each([
  ['2012', '2012', '2012', '2012'],
  ['2023-04', 'April 2023', 'نيسان 2023', 'Nisan 2023'],
  ['2023-04-25', '25 April 2023', '25 نيسان 2023', '25 Nisan 2023'],
  ['2022-12~', 'about December 2022', 'نحو كانون الأول 2022', 'yaklaşık Aralık 2022'],
  ['2016/..', 'since 2016', 'منذ 2016', '2016 ve sonrası'],
  ['/2019-03', 'until March 2019', 'حتى آذار 2019', 'Mart 2019 ve öncesi'],
  ['2016/2017', '2016–2017', '2016–2017', '2016–2017'],
  ['2023-21', 'spring 2023', 'ربيع 2023', '2023 ilkbaharı'],
  ['2023-24?', 'about winter 2023', 'نحو شتاء 2023', 'yaklaşık 2023 kışı'],
])('says of %s no more than it does', (edtf, english, arabic, turkish) => {
  expect(date(edtf, 'en').replaceAll(/\s?–\s?/g, '–')).toBe(english);
  expect(date(edtf, 'tr').replaceAll(/\s?–\s?/g, '–')).toBe(turkish);
  expect(date(edtf, 'ar').replaceAll(/\s?[–-]\s?/g, '–')).toBe(arabic);
});

it('writes a range of days once where they share a month, and says that it is about right', () => {
  expect(date('2022-12-21~/2022-12-31', 'en')).toMatch(/^about 21\s?–\s?31 December 2022$/);
  expect(date('2022-12-21~/2022-12-31', 'tr')).toMatch(/^yaklaşık 21\s?–\s?31 Aralık 2022$/);
  expect(date('2022-12-21~/2022-12-31', 'ar')).toContain('كانون الأول 2022');
});
