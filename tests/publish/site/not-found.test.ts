import { expect, test } from 'vitest';
import { notFoundPage } from '../../../src/publish/site/hosting/not-found';
import { allWords } from '../../../src/i18n/all-words';
import { direction } from '../../../src/i18n/tags';

const page = notFoundPage(undefined, 'let script = "</script>";');
const languages = Object.entries(allWords);

test.each(languages)('says in "%s" that nothing is there, and leads back', (code, words) => {
  const [, attributes, text] = new RegExp(`<p lang="${code}"([^>]*)>(.+)</p>`).exec(page) ?? [];
  expect(attributes).toBe(` dir="${direction(code)}"`);
  expect(text).toBe(
    `${words.notFound} <a href="./">${words.backToMap}</a><noscript><small>${words.shortenAddress}</small></noscript>`,
  );
});

test('needs no file, as no path leads to one from any depth', () => {
  expect(page).not.toMatch(/<link(?! rel="icon" href="data:,">)|\ssrc=|\sstyle=|\son\w+=|url\(|@import/);
  expect(page.match(/<style>/g)).toHaveLength(1);
});

test('no text of the script ends it', () => {
  expect(page.split('</script>')).toHaveLength(2);
  expect(page).toContain(String.raw`<script>let script = "<\/script>";</script>`);
});

test('leads to where the page is published, where that is known, and looks for nothing', () => {
  const site = 'https://example.org/map/';
  const known = notFoundPage(site, 'let script;');
  expect(known.match(/<a [^>]*href="[^"]+"/g)?.map((link) => /href="([^"]+)"/.exec(link)?.[1])).toEqual(
    languages.map(() => site),
  );
  expect(known).not.toMatch(/<script|<noscript/);
});
