import { expect, test } from 'vitest';
import { notFoundPage } from '../../src/build/not-found';
import { direction, interfaceLanguages } from '../../src/i18n/languages';

const page = notFoundPage();

test.each(Object.entries(interfaceLanguages))(
  'says in "%s" that nothing is there, and leads back',
  (code, { words }) => {
    const [, attributes, text] = new RegExp(`<p lang="${code}"([^>]*)>(.+)</p>`).exec(page) ?? [];
    expect(attributes).toBe(` dir="${direction(code)}"`);
    expect(text).toBe(`${words.notFound} <a href="./">${words.backToMap}</a>`);
  },
);

test('needs nothing that the policy could refuse', () => {
  expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|<link|src=/);
});
