import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSentences } from '../../src/story/files/draft/cut-sentences';
import { firstSlug } from '../support/first-story';

const cut = (text: string, language: string) => cutSentences(text, language).map(({ exact }) => exact);

describe('a full stop within a sentence does not end it', () => {
  test.each([
    ['en', ['Mr. Smith met Gen. J. Doe of the U.S. Army.', 'He left at 5 p.m. on Tuesday.', 'No. 5 stayed.']],
    ['fr', ['M. Diallo a vu le Dr. Bâ, cf. p. 12.', 'Mme. Sow part.']],
    ['de', ['Am 10. November kam Dr. Meier.', 'Das war z. B. gut.', 'Es endete 2023.', 'Danach nichts.']],
    ['es', ['La Sra. Ruiz vio al Gral. Paz.', 'Luego salió.']],
    ['tr', ['Prof. Dr. Ali Bey 10. Kolordu ile geldi.', 'Sonra gitti.']],
    ['ru', ['Войска вышли к г. Шуша, сообщил ген. Иванов.', 'Потом всё стихло.']],
    ['uk', ['Він був у м. Київ.', 'Потім поїхав.']],
    ['ar', ['قال د. أحمد إنه ذهب.', 'ثم عاد.']],
    ['he', ['הוא בא.', 'אחר כך הלך.']],
  ])('%s', (language, sentences) => {
    expect(cut(sentences.join(' '), language)).toEqual(sentences);
  });
});

test('sentences end where each script ends them', () => {
  expect(cut('他来了。她走了！', 'zh')).toEqual(['他来了。', '她走了！']);
  expect(cut('वह आया। वह गया।', 'hi')).toEqual(['वह आया।', 'वह गया।']);
  expect(cut('እሱ መጣ። እሷ ሄደች።', 'am')).toEqual(['እሱ መጣ።', 'እሷ ሄደች።']);
  expect(cut('هل جاء؟ نعم.', 'ar')).toEqual(['هل جاء؟', 'نعم.']);
});

test('marks that close a quotation stay with it', () => {
  expect(cut('Il dit : « Nous partons. » Puis il part.', 'fr')).toEqual([
    'Il dit : « Nous partons. »',
    'Puis il part.',
  ]);
  expect(cut('It ended. * * *', 'en')).toEqual(['It ended. * * *']);
});

test('a paragraph ends a sentence, a line broken at a width does not', () => {
  expect(cut('A heading\n\nThe first\nline goes on. M.\nNext.', 'fr')).toEqual([
    'A heading',
    'The first\nline goes on.',
    'M.',
    'Next.',
  ]);
});

test('the first article is cut as its editors cut it, but at its stray full stop', () => {
  const folder = join(import.meta.dirname, '../../data/stories', firstSlug);
  const text = readFileSync(join(folder, 'source.ar.txt'), 'utf8');
  const { sentences }: { sentences: { exact: string }[] } = JSON.parse(
    readFileSync(join(folder, 'sentences.json'), 'utf8'),
  );
  const edited = sentences.map(({ exact }) => exact);
  const found = cut(text, 'ar');
  expect(found.length).toBe(21);
  expect(edited.filter((exact) => found.includes(exact)).length).toBe(19);
});

test('whatever the text, its sentences are its words in order with only white space between', () => {
  const text = fc.array(
    fc.constantFrom('Dr.', 'a', 'B.', '10.', ' ', '\n', '\r\n', '»', '"', '。', '🐑', '\ufeff', 'وقف؟', '…'),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(text, fc.constantFrom('ar', 'de', 'en', 'fr', 'zh'), (parts, language) => {
      const source = parts.join('');
      let covered = 0;
      for (const { start, exact } of cutSentences(source, language)) {
        expect(source.slice(start, start + exact.length)).toBe(exact);
        expect(exact).toMatch(/^\S([^]*\S)?$/);
        expect(source.slice(covered, start).trim()).toBe('');
        covered = start + exact.length;
      }
      expect(source.slice(covered).trim()).toBe('');
    }),
  );
});
