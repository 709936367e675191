import type { Page } from '@playwright/test';
import { accountOf } from '../../src/story/accounts';
import { indexEvidence } from '../../src/story/evidence';
import { story } from '../support/stories';
import { go, open, settled, statesOf } from './support/map';
import { expect, test, textTest } from './support/page';
import { languages, wordsIn } from './support/words';

const evidence = indexEvidence(story);
const ids = story.features.filter(({ geometry }) => geometry).map(({ id }) => id);

/** The sentences that stand back, as the page has them. */
const silent = (page: Page) =>
  page
    .locator('article [data-sentence]')
    .evaluateAll((sentences) =>
      sentences.flatMap((sentence) =>
        sentence.getAttribute('data-silent') === null ? [] : [sentence.getAttribute('data-sentence') ?? ''],
      ),
    );

for (const language of languages) {
  const t = wordsIn(language);

  test(`an account dims what the others say (${language})`, async ({ page }) => {
    test.setTimeout(90_000);
    await open(page, `lang=${language}`);
    for (const speaker of story.speakers) {
      await test.step(speaker.id, async () => {
        const account = accountOf(story, evidence, [speaker.id]);
        await go(page, `lang=${language}`);
        const choice = page.getByRole('group', { name: t('readAccount') });
        await choice.getByRole('radio', { name: speaker.name[language] ?? '', exact: true }).check();
        await expect(page).toHaveURL(new RegExp(`account=${speaker.id}`));
        const others = story.sentences.map(({ id }) => id).filter((id) => !account.sentences.has(id));
        expect(await silent(page)).toEqual(others);
        expect(await statesOf(page, ids, 'voice')).toEqual(
          Object.fromEntries(
            ids.flatMap((id) => (account.features.has(id) ? [[id, account.features.get(id)]] : [])),
          ),
        );
        const marks = await page.locator('article [data-sentence] mark').allTextContents();
        const words = account.claims.flatMap(({ quotes }) =>
          quotes.map(({ exact, rendered }) => rendered[language] ?? exact),
        );
        // Quotes may overlap or meet, and then share a mark: all that is marked is quoted, and the other way round.
        const meet = (one: string, other: string) => one.includes(other) || other.includes(one);
        expect(words.length).toBeGreaterThan(0);
        for (const mark of marks) expect(words.some((quote) => meet(quote, mark))).toBe(true);
        for (const quote of words) expect(marks.some((mark) => meet(quote, mark))).toBe(true);

        await page.getByRole('button', { name: t('endAccount') }).click();
        await expect(page).not.toHaveURL(/account=/);
        expect(await silent(page)).toEqual([]);
        expect(await statesOf(page, ids, 'voice')).toEqual({});
      });
    }
  });

  test(`what is implied does not look like what is said (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&account=sana`);
    const implied = page.locator('article [data-sentence="s8"] mark').first();
    const said = page.locator('article [data-sentence="s10"] mark').first();
    const line = (element: Element) => getComputedStyle(element).textDecorationStyle;
    const pen = (element: Element) => getComputedStyle(element).backgroundColor;
    expect(await implied.evaluate(line)).toBe('dashed');
    expect(await said.evaluate(line)).not.toBe('dashed');
    expect(await implied.evaluate(pen)).toBe('rgba(0, 0, 0, 0)');
    expect(await said.evaluate(pen)).not.toBe('rgba(0, 0, 0, 0)');
    await expect(page.getByText(t('accountKey'))).toBeVisible();
    const dashed = await page.evaluate(() => {
      const { map } = document.querySelector('[data-map]') as HTMLElement & {
        map: { getLayer(id: string): unknown };
      };
      return map.getLayer('zones-implied') !== undefined;
    });
    expect(dashed).toBe(true);
  });

  textTest(`two accounts side by side, each in its own words (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&panel=accounts`);
    await page
      .locator('[data-speaker="tr-mod"]')
      .getByRole('button', { name: t('takeAccount') })
      .click();
    const beside = page.getByRole('group', { name: t('besideIt') });
    await beside
      .getByRole('radio', { name: story.speakers.find(({ id }) => id === 'sana')?.name[language] ?? '' })
      .check();
    await expect(page).toHaveURL(/account=tr-mod(,|%2C)sana/);
    const agenda = page.locator('[data-group="differ"] [data-topic="agenda-of-the-meeting"]');
    const column = (speaker: string) => agenda.locator(`[data-speaker="${speaker}"] [data-claim]`);
    const shown = (speaker: string) =>
      column(speaker).evaluateAll((claims) => claims.map((claim) => claim.getAttribute('data-claim')));
    expect(await shown('tr-mod')).toEqual([
      's1-ankara-damascus-relations',
      's5-security-in-syria',
      's5-fight-against-groups',
      's5-return-of-refugees',
      's6-territorial-integrity',
    ]);
    expect(await shown('sana')).toEqual(['s8-withdrawal-discussed', 's8-m4-reopening-discussed']);
    for (const speaker of ['tr-mod', 'sana']) {
      for (const line of await column(speaker).all()) {
        const claim = evidence.claimById.get((await line.getAttribute('data-claim')) ?? '');
        const [quote] = claim?.quotes ?? [];
        await expect(line.locator('q').first()).toHaveText(quote?.rendered[language] ?? quote?.exact ?? '-');
      }
    }
    await expect(page.locator('[data-group="agree"] [data-topic="tone-of-the-meeting"]')).toBeVisible();

    await column('sana').first().click();
    const card = page.getByRole('region', { name: t('evidence'), exact: true });
    await expect(card).toContainText(t('modeImplied'));
    await expect(card.locator('mark').first()).toBeVisible();
    await expect(page).toHaveURL(/claim=s8-withdrawal-discussed/);
    await settled(page);
    await page.goBack();
    await expect(page).not.toHaveURL(/claim=/);
    await expect(agenda).toBeVisible();
  });
}
