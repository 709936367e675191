import { createWords } from '../../src/session/words';
import { indexEvidence } from '../../src/story/evidence';
import { subjectOf } from '../../src/story/subject';
import { sample } from '../support/extent';
import { story } from '../support/stories';
import { litFeatures, open, openWithoutMap } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { languages, wordsIn } from './support/words';

const evidence = indexEvidence(story);
const ids = story.features.map(({ id }) => id);
const [source] = story.languages;

for (const language of languages) {
  freshTest(`years on the axis stand apart, in letters of any size (${language})`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    for (const standard of [16, 32]) {
      await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: 13 } });
      for (const width of [360, 1024, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto('about:blank');
        await openWithoutMap(page, `lang=${language}&panel=time`);
        const axis = page.locator('[class*="axis"]');
        const ticks = axis.locator('span');
        await expect(ticks.nth(1)).toBeVisible();
        const end = await axis.boundingBox();
        const boxes = await ticks.evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect().toJSON()),
        );
        const inOrder = boxes.toSorted((a, b) => a.left - b.left);
        inOrder.slice(1).forEach((box, index) => expect(box.left).toBeGreaterThan(inOrder[index].right + 2));
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual((end?.x ?? 0) - 1);
          expect(box.right).toBeLessThanOrEqual((end?.x ?? 0) + (end?.width ?? 0) + 1);
        }
      }
    }
  });

  const t = wordsIn(language);
  const { date } = createWords(() => language);

  // What is lit on the map is the same in each language.
  const isOnMap = language === source;
  const inLanguage = isOnMap ? test : textTest;

  inLanguage(
    `each date lights its sentences${isOnMap ? ' and its features' : ''} (${language})`,
    async ({ page }) => {
      test.setTimeout(90_000);
      await open(page, `lang=${language}&panel=time`);
      const card = page.getByRole('region', { name: t('evidence'), exact: true });
      for (const moment of sample(story.moments, 3)) {
        await test.step(moment.id, async () => {
          const row = page.locator(`[data-moment="${moment.id}"]`);
          await expect(row).toContainText(date(moment.date));
          await expect(row).toContainText(t(moment.dated === 'article' ? 'datedArticle' : 'datedContext'));
          await row.press('Enter');
          await expect(card.locator('h2')).toHaveText(moment.name[language] ?? '');
          await expect(card).toContainText(moment.note?.[language] ?? date(moment.date));
          const subject = subjectOf({ kind: 'moment', id: moment.id }, story, evidence);
          const lit = subject?.features.toSorted();
          if (isOnMap) expect((await litFeatures(page, ids)).toSorted()).toEqual(lit);
          const sentences = new Set(
            subject?.claims.flatMap(({ quotes }) => quotes.map(({ sentence }) => sentence)),
          );
          const marked = await page
            .locator('article [data-sentence]:has(mark)')
            .evaluateAll((found) => found.map((sentence) => sentence.getAttribute('data-sentence')));
          expect(new Set(marked)).toEqual(sentences);
        });
      }
    },
  );

  textTest(`bars are as long as the uncertainty, on one scale (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&panel=time`);
    const box = async (id: string) => {
      const bar = await page.locator(`[data-moment="${id}"] [class*="bar"]`).boundingBox();
      const track = await page.locator(`[data-moment="${id}"] [class*="track"]`).boundingBox();
      if (!bar || !track) throw new Error(`${id}: found no bar`);
      const start = language === 'ar' ? track.x + track.width - bar.x - bar.width : bar.x - track.x;
      return { start: start / track.width, size: bar.width / track.width };
    };
    const days = (id: string) => {
      const moment = story.moments.find((one) => one.id === id);
      return [moment?.from, moment?.until].map((day) => Date.parse(day ?? '') / 86_400_000) as [
        number,
        number,
      ];
    };
    const [long, short, endless] = [
      await box('euphrates-shield'),
      await box('olive-branch'),
      await box('ground-operations'),
    ];
    const [[from, until], [later, end]] = [days('euphrates-shield'), days('olive-branch')];
    expect(long.size / short.size).toBeCloseTo((until - from + 1) / (end - later + 1), 1);
    expect((short.start - long.start) / long.size).toBeCloseTo((later - from) / (until - from + 1), 1);
    // “Since 2016”: from the beginning of that year.
    const [since] = days('ground-operations');
    expect((long.start - endless.start) / long.size).toBeCloseTo((from - since) / (until - from + 1), 1);
    expect(endless.start + endless.size).toBeCloseTo(1, 2);
  });

  textTest(
    `the page says what date its zones stand for, in every way and with the legend folded (${language})`,
    async ({ page }) => {
      await page.setViewportSize({ width: 1024, height: 768 });
      for (const way of ['', '&panel=accounts', '&panel=relations', '&panel=time', '&panel=gaps']) {
        await open(page, `lang=${language}${way}`);
        const words = page.getByText(t('zonesStandFor', { date: date(story.asOf) })).first();
        await expect(words).toBeVisible();
      }
    },
  );

  textTest(`each gap leads to its sentence and to its shapes (${language})`, async ({ page }) => {
    test.setTimeout(90_000);
    await open(page, `lang=${language}&panel=gaps`);
    const card = page.getByRole('region', { name: t('evidence'), exact: true });
    await expect(page.locator('[data-gap]')).toHaveCount(story.gaps.length);
    for (const gap of sample(story.gaps, 4)) {
      await test.step(gap.id, async () => {
        const item = page.locator(`[data-gap="${gap.id}"]`);
        await expect(item).toContainText(gap.text[language] ?? '');
        const number = story.sentences.findIndex(({ id }) => id === gap.sentence) + 1;
        const sentence = item.getByRole('button', { name: t('gapSentence', { number }) });
        await expect(sentence).toHaveCount(gap.sentence ? 1 : 0);
        if (gap.sentence) {
          await sentence.click();
          await expect(page).toHaveURL(new RegExp(`sentence=${gap.sentence}(&|$)`));
        }
        await item.locator('summary').click();
        const features = item.locator('[data-feature]');
        await expect(features).toHaveCount(gap.features?.length ?? 0);
        await features.first().click();
        await expect(card.locator('h2')).toHaveText(
          evidence.featureById.get(gap.features?.[0] ?? '')?.name[language] ?? '',
        );
        // A feature says itself what the article does not say about it.
        await expect(card).toContainText(gap.text[language] ?? '');
      });
    }
  });
}
