import { expect, test } from 'vitest';
import { scriptlessKinds, scriptlessPages } from '../../../src/publish/site/pages/scriptless-pages';
import { story } from '../../support/stories';

const html = `<html><head><link rel="stylesheet" crossorigin href="./assets/index-abc.css">
<link rel="modulepreload" href="./assets/a.js"><script type="module" src="./assets/index-abc.js"></script></head></html>`;
const title = { ...story.title, en: '</title><script>alert(1)</script>' };
const pagesOf = (kind: keyof typeof scriptlessKinds) =>
  scriptlessPages(
    scriptlessKinds[kind],
    html,
    { ...story, title },
    { ar: ['./assets/a.woff2'] },
    (language) => Promise.resolve(`<main>${language}</main>`),
  );
const pages = await pagesOf('about');
const evidence = await pagesOf('evidence');

test('each language of a story has a page of its own, and the pages name one another', () => {
  expect([...pages.keys()]).toEqual(story.languages.map((code) => `${story.slug}.about.${code}.html`));
  for (const page of pages.values()) {
    for (const code of story.languages) {
      expect(page).toContain(`hreflang="${code}" href="./${story.slug}.about.${code}.html"`);
    }
  }
});

test('a page has its direction, its contents and the stylesheets of the site', () => {
  const page = pages.get(`${story.slug}.about.ar.html`) ?? '';
  expect(page).toMatch(/<html lang="ar">[^]*<body dir="rtl">\n<main>ar<\/main>/);
  const stylesheets = [...page.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
  expect(stylesheets).toEqual(['./assets/index-abc.css', `./stories/${story.slug}/page.css`, './about.css']);
  expect(page).toContain('rel="preload" as="font" type="font/woff2" crossorigin href="./assets/a.woff2"');
});

test('a page runs no script, whatever the story says', () => {
  for (const page of [...pages.values(), ...evidence.values()])
    expect(page).not.toMatch(/<script|modulepreload/);
  expect(pages.get(`${story.slug}.about.en.html`)).toContain('&lt;script&gt;');
});

test('the page with all evidence is one a language, and search engines are told of the map’s page instead', () => {
  expect([...evidence.keys()]).toEqual(story.languages.map((code) => `${story.slug}.evidence.${code}.html`));
  const page = evidence.get(`${story.slug}.evidence.ar.html`) ?? '';
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain(`<link rel="canonical" href="./${story.slug}.ar.html">`);
  expect(page).toContain('href="./evidence.css"');
});
