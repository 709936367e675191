import { readFileSync } from 'node:fs';
import type { ClaimsFile, SentencesFile, StoryFile } from '../../src/story/schema';
import { openZip } from '../../src/story/files/zip';
import { faultsIn } from './support/axe';
import { expect, freshTest as test } from './support/page';
import { Author, chips, pasteInto, savedZip } from './support/studio';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 900 },
  actionTimeout: 8000,
});

const folder = 'data/stories/ankara-damascus-2023';
const read = <T>(name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as T;
const article = readFileSync(`${folder}/source.ar.txt`, 'utf8');
const { sentences } = read<SentencesFile>('sentences.json');
const { claims } = read<ClaimsFile>('claims.json');
const { actors, speakers } = read<StoryFile>('story.json');
const startOf = (id: string) => sentences.find((one) => one.id === id)?.start ?? 0;
const placeOf = (id: string) => sentences.findIndex((one) => one.id === id);
const nameOf = (id: string) => actors.find((one) => one.id === id)?.name['ar'] ?? id;
type Claim = ClaimsFile['claims'][number];

/** Lays the article on the desk, with its sentences joined as they should be, and names its speakers. */
async function layOut(author: Author): Promise<void> {
  const { page, t } = author;
  await pasteInto(page, article);
  await page.getByRole('combobox', { name: t('textLanguage') }).waitFor();
  await author.click(page.getByRole('button', { name: t('layOnDesk') }));
  await page.locator('[data-sentence]').first().waitFor();
  const cut = await page.locator('[data-sentence]').allTextContents();
  const stray = cut.findIndex((words, index) => words !== sentences[index]?.exact);
  const row = page.locator('li', { has: page.locator('[data-sentence]') }).nth(stray);
  await row.hover();
  await author.click(row.getByRole('button', { name: t('mergeNext') }));
  await expect(page.locator('[data-sentence]')).toHaveCount(sentences.length);
  await author.click(page.getByRole('radio', { name: t('sideStory') }));
  for (const { name } of speakers.slice(1)) {
    await author.click(page.getByRole('button', { name: t('addSpeaker') }));
    await page
      .getByRole('textbox', { name: t('nameOf') })
      .last()
      .fill(name['ar'] ?? '');
  }
  await author.click(page.getByRole('radio', { name: t('sideMissing') }));
}

/** Fills in the card for a claim, but for what it has guessed already, and keeps it. */
async function fillIn(author: Author, claim: Claim): Promise<void> {
  const { card, t } = author;
  await author.choose(card.getByRole('combobox', { name: t('whatItSays') }), claim.kind);
  const speaker = speakers.find(({ id }) => id === claim.speaker)?.name['ar'] ?? '';
  const who = card.getByRole('combobox', { name: t('whoSaysIt') });
  const value = await who.getByRole('option', { name: speaker }).getAttribute('value');
  await author.choose(who, value ?? '');
  for (const [wanted, word] of [
    [claim.mode === 'implied', t('modeImplied')],
    [claim.mode === 'view', t('modeView')],
    [claim.status === 'alleged', t('statusAlleged')],
    [claim.status === 'denied', t('statusDenied')],
  ] as const)
    if (wanted) await author.click(card.getByRole('radio', { name: word, exact: true }));
  const parties = card.getByRole('combobox', { name: t('parties') });
  const tokens = card
    .locator('[data-tokens]', { has: author.page.getByRole('combobox', { name: t('parties') }) })
    .locator('bdi');
  for (const name of await tokens.allTextContents()) {
    if (!claim.actors.map(nameOf).includes(name))
      await author.click(card.getByRole('button', { name: t('remove', { name }) }).first());
  }
  for (const id of claim.actors) {
    if ((await tokens.allTextContents()).includes(nameOf(id))) continue;
    await author.name(parties, nameOf(id));
    const kind = card.getByRole('combobox', { name: t('whatIs', { name: nameOf(id) }) });
    if (await kind.isVisible()) await author.choose(kind, actors.find((one) => one.id === id)?.kind ?? '');
  }
  if (claim.relation) {
    const { from, to } = claim.relation;
    const doer = card.getByRole('combobox', { name: t('whoDoes') });
    await author.choose(
      doer,
      (await doer.getByRole('option', { name: nameOf(from), exact: true }).getAttribute('value')) ?? '',
    );
    const whom = card.getByRole('combobox', { name: t('toWhom') });
    const chosen = card
      .locator('[data-tokens]', { has: author.page.getByRole('combobox', { name: t('toWhom') }) })
      .locator('bdi');
    for (const name of await chosen.allTextContents()) {
      if (to.map(nameOf).includes(name)) continue;
      await author.click(card.getByRole('button', { name: t('remove', { name }) }).last());
    }
    for (const id of to)
      if (!(await chosen.allTextContents()).includes(nameOf(id))) await author.name(whom, nameOf(id));
  }
  if (claim.viewOf !== undefined) {
    const whose = card.getByRole('combobox', { name: t('whoseView') });
    await author.choose(
      whose,
      (await whose.getByRole('option', { name: nameOf(claim.viewOf), exact: true }).getAttribute('value')) ??
        '',
    );
  }
  for (const kind of claim.support ?? [])
    await author.click(
      card.getByLabel(
        t(
          (
            {
              military: 'supportMilitary',
              political: 'supportPolitical',
              financial: 'supportFinancial',
              refuge: 'supportRefuge',
            } as const
          )[kind],
        ),
      ),
    );
  await card.getByRole('textbox', { name: t('inPlainWords') }).focus();
  await author.type(claim.statement['ar'] ?? '');
  await author.press('Enter');
  await expect(card).toHaveCount(0);
}

test('the first article comes from the clipboard, and is marked with the mouse to all its claims', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const author = new Author(page, 'ar');
  await page.addInitScript(() => localStorage.setItem('language', 'ar'));
  await layOut(author);
  for (const claim of claims) {
    for (const [index, { sentence, exact, start = 0 }] of claim.quotes.entries()) {
      const from = start - startOf(sentence);
      await author.drag(placeOf(sentence), from, from + exact.length);
      await author.card.waitFor();
      if (index === 0) await fillIn(author, claim);
      else {
        const target = author.card.getByRole('combobox', { name: author.t('wordsFor') });
        const last = await target.getByRole('option').nth(1).getAttribute('value');
        await author.choose(target, last ?? '');
        await author.click(author.card.getByRole('button', { name: author.t('keepClaim') }));
      }
    }
  }
  await expect(chips(page).first()).toBeVisible();
  const { files } = openZip(await savedZip(author));
  const made = JSON.parse(String(files?.get('claims.json'))) as ClaimsFile;
  const story = JSON.parse(String(files?.get('story.json'))) as StoryFile;
  const actorOf = (id: string) => story.actors.find((one) => one.id === id)?.name['ar'];
  const speakerOf = (id: string) =>
    story.speakers[0]?.id === id
      ? speakers[0]?.name['ar']
      : story.speakers.find((one) => one.id === id)?.name['ar'];
  const told = (
    claim: Claim,
    actor: (id: string) => string | undefined,
    speaker: (id: string) => string | undefined,
  ) => ({
    kind: claim.kind,
    speaker: speaker(claim.speaker),
    mode: claim.mode,
    status: claim.status,
    support: claim.support,
    viewOf: claim.viewOf && actor(claim.viewOf),
    actors: claim.actors.map(actor).toSorted(),
    relation: claim.relation && {
      from: actor(claim.relation.from),
      to: claim.relation.to.map(actor).toSorted(),
    },
    statement: claim.statement['ar'],
    quotes: claim.quotes.map(({ exact, start }) => ({ exact, start })),
  });
  expect(made.claims.map((claim) => told(claim, actorOf, speakerOf))).toEqual(
    claims.map((claim) => told(claim, nameOf, (id) => speakers.find((one) => one.id === id)?.name['ar'])),
  );
  expect(await faultsIn(page)).toEqual([]);
});
