import { expect, test } from 'vitest';
import { draftOf, draftPage } from '../../../src/publish/site/draft';
import { story } from '../../support/stories';

test('a draft says so in its title, in each language of the story', () => {
  const { title } = draftOf({ ...story, title: { ar: 'عنوان', en: 'Title', ckb: 'ناونیشان' } });
  expect(title).toEqual({ ar: 'مسودة · عنوان', en: 'Draft · Title', ckb: 'Draft · ناونیشان' });
  expect(Object.keys(draftOf(story).title)).toEqual(Object.keys(story.title));
});

test('a page of a draft has a band over it in each language, and is not for search engines', () => {
  const page = draftPage('<head><meta charset="utf-8"></head><body dir="rtl"><p>1</p></body>', ['ar', 'tr']);
  expect(page).toMatch(/<meta charset="utf-8"><meta name="robots" content="noindex">/);
  expect(page).toMatch(
    /<body dir="rtl"><p data-draft role="note"><span lang="ar" dir="rtl">[^<]+<\/span> <span lang="tr" dir="ltr">/,
  );
  expect(page).toMatch(/<\/p><p>1<\/p><\/body>$/);
});

test('what asks not to be listed asks once, and a part of a page is left as it is', () => {
  const embed = '<head><meta charset="utf-8"><meta name="robots" content="noindex"></head><body></body>';
  expect(draftPage(embed, ['en']).match(/noindex/g)).toHaveLength(1);
  expect(draftPage('<form lang="ar">1</form>', ['ar'])).toBe('<form lang="ar">1</form>');
});
