import { expect, test } from 'vitest';
import { notFoundPage } from '../../src/build/not-found';
import { direction, interfaceLanguages } from '../../src/i18n/languages';

const page = notFoundPage('./');

test.each(Object.entries(interfaceLanguages))(
  'says in "%s" that nothing is there, and leads back',
  (code, { words }) => {
    const [, attributes, text] = new RegExp(`<p lang="${code}"([^>]*)>(.+)</p>`).exec(page) ?? [];
    expect(attributes).toBe(` dir="${direction(code)}"`);
    expect(text).toBe(`${words.notFound} <a href="./">${words.backToMap}</a>`);
  },
);

test('needs nothing that the policy could refuse', () => {
  expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|src=/);
});

test('leads to where the page is published, from wherever it is shown', () => {
  const site = 'https://example.org/map/';
  expect(notFoundPage(site).match(/href="[^"]+"/g)).toEqual([
    `href="${site}not-found.css"`,
    ...Object.keys(interfaceLanguages).map(() => `href="${site}"`),
  ]);
});
