import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../src/i18n/languages';
import { siteFile } from '../../src/publish/site/file-table';
import { helpPages, pictureLanguages, picturePath } from '../../src/site/help/help-pages';
import { helpSteps } from '../../src/site/help/steps';
import { pictureBytes } from '../browser/support/help-steps';

const pages = helpPages('<link rel="stylesheet" crossorigin href="./desk/main-1.css">');

describe('the pages of help', () => {
  it('are one in each language of the interface, with each step once, and no script', () => {
    for (const language of Object.keys(interfaceLanguages)) {
      const html = pages.get(`help/${language}.html`) ?? '';
      for (const step of helpSteps) expect(html.split(`<li id="${step}">`).length, step).toBe(2);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('href="../desk/main-1.css"');
      expect(html).not.toContain('<script');
    }
  });

  it('are files that the site knows', () => {
    for (const path of pages.keys()) expect(siteFile(path).type).toMatch(/html|css/);
  });

  it('show pictures that are there, are of a step, and are light', () => {
    for (const [, html] of pages)
      for (const [, path = ''] of html.matchAll(/<img src="\.\/([^"]+)"/g))
        expect(existsSync(join('public/help', path)), path).toBe(true);
    for (const language of pictureLanguages)
      for (const file of readdirSync(join('public/help', language))) {
        const step = helpSteps.find((one) => picturePath(language, one).endsWith(`/${file}`));
        expect(step, file).toBeDefined();
        expect(statSync(join('public/help', language, file)).size).toBeLessThan(pictureBytes);
        expect(siteFile(`help/${language}/${file}`).type).toBe('image/webp');
      }
  });
});
