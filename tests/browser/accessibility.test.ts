import { AxeBuilder } from '@axe-core/playwright';
import { go, open } from './support/map';
import { expect, test } from './support/page';
import { languages } from './support/words';

const states = {
  'the first view': '',
  'a feature chosen': '&feature=zone-azaz-jarabulus-al-bab',
  'a sentence chosen': '&sentence=s10',
  'the road traced': '&km=120',
  'an account read': '&account=sana',
  'two accounts': '&panel=accounts&account=tr-mod,sana',
  'the relations': '&panel=relations&relation=turkey-wants-syrian-government',
  'the dates': '&panel=time&moment=olive-branch',
  'the gaps': '&panel=gaps',
};

for (const language of languages) {
  for (const theme of ['light', 'dark']) {
    test(`no accessibility fault in any state (${language}, ${theme})`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, `lang=${language}&theme=${theme}`);
      for (const [name, fragment] of Object.entries(states)) {
        await test.step(name, async () => {
          await go(page, `lang=${language}&theme=${theme}${fragment}`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 120)) })),
            name,
          ).toEqual([]);
        });
      }
    });
  }
}

test('nothing is cut off sideways, from a small phone to a desk', async ({ page }) => {
  for (const [width, height] of [
    [360, 740],
    [390, 844],
    [768, 1024],
    [1024, 768],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const language of languages) {
      await open(page, `lang=${language}&feature=m4&km=120`);
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(spill, `${width} px, ${language}`).toBeLessThanOrEqual(0);
    }
  }
});
