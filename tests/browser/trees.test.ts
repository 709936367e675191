import { wholeRunOnly } from '../support/extent';
import { go, open } from './support/map';
import { expect, freshTest as test } from './support/page';
import { languages, wordsIn } from './support/words';

/** The main states, by the name of the file in which the tree of each is written down. */
const states = {
  article: '',
  feature: '&feature=zone-idlib',
  sentence: '&sentence=s10',
  road: '&feature=m4&km=120',
  accounts: '&panel=accounts&account=tr-mod,sana',
  relations: '&panel=relations&relation=turkey-wants-syrian-government',
  time: '&panel=time&moment=olive-branch',
  gaps: '&panel=gaps',
};

for (const language of languages) {
  test(`the accessibility tree matches its snapshot (${language})`, wholeRunOnly, async ({ page }) => {
    test.setTimeout(90_000);
    const t = wordsIn(language);
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `lang=${language}&theme=light`);
    const body = page.locator('body');
    for (const [name, fragment] of Object.entries(states)) {
      await go(page, `lang=${language}&theme=light${fragment}`);
      await expect(body, name).toMatchAriaSnapshot({ name: `${name}.${language}.aria.yml` });
    }
    await go(page, `lang=${language}&theme=light`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: t('search') });
    await page.getByRole('combobox').fill('M-4');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await expect(dialog).toMatchAriaSnapshot({ name: `search.${language}.aria.yml` });
    // The first empties the box.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await page.setViewportSize({ width: 390, height: 844 });
    await go(page, `lang=${language}&theme=light&feature=zone-idlib`);
    await expect(body).toMatchAriaSnapshot({ name: `phone.${language}.aria.yml` });
  });
}
