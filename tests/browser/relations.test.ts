import { relationsIn } from '../support/relations';
import { everyEngine, sample } from '../support/extent';
import { story } from '../support/stories';
import { litFeatures, open, rendered } from './support/map';
import { expect, test, textTest } from './support/page';
import { anyLanguage, languages, wordsIn } from './support/words';

const ids = story.features.map(({ id }) => id);
const [source] = story.languages;
const hasPlace = ({ id }: { id: string }) => story.features.some(({ claims }) => claims.includes(id));

for (const language of languages) {
  const t = wordsIn(language);
  const nameOf = (id: string) => story.actors.find((actor) => actor.id === id)?.name[language] ?? '';

  // What is lit on the map is the same in each language.
  const isOnMap = language === source;
  const inLanguage = isOnMap ? test : textTest;

  inLanguage(
    `each edge leads to its words, and backing and alliance to their arcs (${language})`,
    async ({ page }) => {
      test.setTimeout(90_000);
      await open(page, `lang=${language}&panel=relations`);
      const card = page.getByRole('region', { name: t('evidence'), exact: true });
      for (const { id, kind, from, to, claims, arc } of sample(relationsIn(story), 3)) {
        if (to === undefined) continue;
        await test.step(id, async () => {
          const edge = page.locator(`button[data-relation="${id}"]`);
          const name = (await edge.getAttribute('aria-label')) ?? '';
          expect(name).toContain(nameOf(from));
          expect(name).toContain(nameOf(to));
          await edge.press('Enter');
          await expect(card.locator('h2')).toHaveText(name);
          for (const [index, claim] of claims.entries()) {
            await expect(card.locator(`[data-claim="${claim.id}"]`)).toContainText(
              claim.statement[language] ?? '',
            );
            const [quote] = claim.quotes;
            await expect(
              card.locator(`[data-claim="${claim.id}"] blockquote[lang="ar"] mark`).first(),
            ).toHaveText(quote?.exact ?? '-');
            if (index < claims.length - 1)
              await card.getByRole('button', { name: t('nextEvidence') }).click();
          }
          if (!isOnMap) return;
          const lit = await litFeatures(page, ids);
          if (kind === 'backs' || kind === 'allied-with') expect(lit).toEqual([arc]);
          else expect(lit.length > 0).toBe(claims.some(hasPlace));
        });
      }
    },
  );

  textTest(
    `the diagram is two lists to a screen reader, and names nobody in others’ words (${language})`,
    async ({ page }) => {
      await open(page, `lang=${language}&panel=relations`);
      const parties = page.getByRole('list', { name: t('kindActor') }).getByRole('button');
      await expect(parties).toHaveCount(story.relations.nodes.length);
      await parties.first().press('Enter');
      const card = page.getByRole('region', { name: t('evidence'), exact: true });
      await expect(card.locator('h2')).toHaveText(nameOf(story.relations.nodes[0]?.actor ?? ''));
      const edges = page.getByRole('list', { name: t('relationsTab') }).getByRole('button');
      await expect(edges).toHaveCount(story.relations.relations.filter(({ to }) => to !== undefined).length);
      // What is wanted of nobody named is read beside the diagram.
      await expect(
        page.locator('[data-reading-view] [data-claim="s19-turkey-wants-refugees-return"]'),
      ).toBeVisible();
    },
  );
}

// The same in each language.
for (const language of anyLanguage) {
  test(`a backer is switched with its arcs, its edges and those it stands behind (${language})`, async ({
    page,
  }) => {
    await open(page, `lang=${language}&panel=relations`);
    const backer = page.locator('[data-backer="united-states"]').getByRole('checkbox');
    const edge = page.locator('[data-relation="united-states-allied-with-kurdish-led-groups"]');
    const drawn = async () => {
      const found = await rendered(page, 'id');
      return ['backing-us-kurdish-groups', 'zone-kurdish-led', 'backing-russia-government'].filter((id) =>
        found.includes(id),
      );
    };
    expect(await drawn()).toEqual([
      'backing-us-kurdish-groups',
      'zone-kurdish-led',
      'backing-russia-government',
    ]);
    await expect(edge).not.toHaveAttribute('data-off');
    await backer.uncheck();
    expect(await drawn()).toEqual(['backing-russia-government']);
    await expect(edge).toHaveAttribute('data-off');
    await expect(page).toHaveURL(/hide=backing-united-states-kurdish-led-groups(,|%2C)kurdish-led-groups/);
    await backer.check();
    expect(await drawn()).toHaveLength(3);
    await expect(edge).not.toHaveAttribute('data-off');
  });
}

textTest('the diagram stands the same way in both directions of writing', everyEngine, async ({ page }) => {
  const places = async (language: string) => {
    await open(page, `lang=${language}&panel=relations`);
    const boxes = page.locator('[data-actor]');
    await expect(boxes).toHaveCount(story.relations.nodes.length);
    return boxes.evaluateAll((all) =>
      all.map((box) => {
        const frame = box.closest('ul')?.parentElement?.getBoundingClientRect() ?? new DOMRect();
        const { x, y, width } = box.getBoundingClientRect();
        return [Math.round(x + width / 2 - frame.x), Math.round(y - frame.y)];
      }),
    );
  };
  const english = await places('en');
  expect(english.length).toBe(story.relations.nodes.length);
  const arabic = await places('ar');
  arabic.forEach(([x = 0, y = 0], index) => {
    expect(Math.abs(x - (english[index]?.[0] ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs(y - (english[index]?.[1] ?? 0))).toBeLessThanOrEqual(8);
  });
});
