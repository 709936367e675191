import { readFileSync } from 'node:fs';
import type { ClaimsFile, SentencesFile, StoryFile } from '../../../src/story/schema';
import { type OpenedZip, openZip } from '../../../src/story/files/zip';
import { check } from '../../../src/studio/check/check';
import type { Hand } from './hands';
import { expect } from './page';
import { type Author, pasteInto, savedZip } from './studio';

export const firstFolder = 'data/stories/ankara-damascus-2023';
const read = <T>(name: string) => JSON.parse(readFileSync(`${firstFolder}/${name}`, 'utf8')) as T;
const article = readFileSync(`${firstFolder}/source.ar.txt`, 'utf8');
const { sentences } = read<SentencesFile>('sentences.json');
const { claims } = read<ClaimsFile>('claims.json');
const { actors, speakers } = read<StoryFile>('story.json');
const startOf = (id: string) => sentences.find((one) => one.id === id)?.start ?? 0;
const placeOf = (id: string) => sentences.findIndex((one) => one.id === id);
const nameOf = (id: string) => actors.find((one) => one.id === id)?.name['ar'] ?? id;
type Claim = ClaimsFile['claims'][number];

/** What is chosen in a field of names. */
const tokensOf = (author: Author, field: string) =>
  author.card.locator('[data-tokens]', {
    has: author.page.getByRole('combobox', { name: author.t(field as 'parties') }),
  });

/** Lays the article on the desk, with its sentences joined as they should be, and names its speakers. */
async function layOut(author: Author, hand: Hand): Promise<void> {
  const { page, t } = author;
  await pasteInto(page, article);
  await expect(page.getByRole('combobox', { name: t('textLanguage') })).toHaveValue('ar');
  await hand.press(page.getByRole('button', { name: t('layOnDesk') }));
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  const cut = await page.locator('[data-sentence]').allTextContents();
  await hand.join(cut.findIndex((words, index) => words !== sentences[index]?.exact));
  await expect(page.locator('[data-sentence]')).toHaveCount(sentences.length);
  await hand.side(t('sideStory'));
  for (const { name } of speakers.slice(1)) {
    await hand.press(page.getByRole('button', { name: t('addSpeaker') }));
    await hand.write(page.getByRole('textbox', { name: t('nameOf') }).last(), name['ar'] ?? '');
  }
  await hand.side(t('sideMissing'));
}

/** Takes from a field of names all that are not wanted, and into it those that are not there. */
async function chooseAll(author: Author, hand: Hand, field: 'parties' | 'toWhom', ids: readonly string[]) {
  const { card, t } = author;
  const tokens = tokensOf(author, field);
  const wanted = ids.map(nameOf);
  for (const name of await tokens.locator('bdi').allTextContents())
    if (!wanted.includes(name)) await hand.press(tokens.getByRole('button', { name: t('remove', { name }) }));
  for (const id of ids) {
    if ((await tokens.locator('bdi').allTextContents()).includes(nameOf(id))) continue;
    await hand.take(card.getByRole('combobox', { name: t(field) }), nameOf(id));
    const kind = card.getByRole('combobox', { name: t('whatIs', { name: nameOf(id) }) });
    if (await kind.isVisible()) await hand.choose(kind, actors.find((one) => one.id === id)?.kind ?? '');
  }
}

/** Fills in the card for a claim, but for what it has guessed already, and keeps it. */
async function fillIn(author: Author, hand: Hand, claim: Claim): Promise<void> {
  const { card, t } = author;
  const chooseNamed = async (field: string, name: string) => {
    const list = card.getByRole('combobox', { name: field });
    const value = await list.getByRole('option', { name, exact: true }).getAttribute('value');
    await hand.choose(list, value ?? '');
  };
  await hand.choose(card.getByRole('combobox', { name: t('whatItSays') }), claim.kind);
  // In the order of the story: the article's own voice has no name of its own yet.
  const who = card.getByRole('combobox', { name: t('whoSaysIt') });
  const said = who.getByRole('option').nth(speakers.findIndex(({ id }) => id === claim.speaker));
  await hand.choose(who, (await said.getAttribute('value')) ?? '');
  for (const [isWanted, word] of [
    [claim.mode === 'implied', t('modeImplied')],
    [claim.mode === 'view', t('modeView')],
    [claim.status === 'alleged', t('statusAlleged')],
    [claim.status === 'denied', t('statusDenied')],
  ] as const)
    if (isWanted) await hand.press(card.getByRole('radio', { name: word, exact: true }));
  await chooseAll(author, hand, 'parties', claim.actors);
  if (claim.relation) {
    await chooseNamed(t('whoDoes'), nameOf(claim.relation.from));
    await chooseAll(author, hand, 'toWhom', claim.relation.to);
  }
  if (claim.viewOf !== undefined) await chooseNamed(t('whoseView'), nameOf(claim.viewOf));
  const supports = {
    military: 'supportMilitary',
    political: 'supportPolitical',
    financial: 'supportFinancial',
    refuge: 'supportRefuge',
  } as const;
  for (const kind of claim.support ?? []) await hand.press(card.getByLabel(t(supports[kind])));
  await hand.write(card.getByRole('textbox', { name: t('inPlainWords') }), claim.statement['ar'] ?? '');
  await author.press('Enter');
  await expect(card).toHaveCount(0);
}

/**
 * Brings the first story's article from the clipboard to its claims, by one hand or the other.
 * @param count of the claims, from the first on; all by default
 */
export async function markArticle(author: Author, hand: Hand, count = claims.length): Promise<void> {
  const { card, t } = author;
  await layOut(author, hand);
  for (const claim of claims.slice(0, count)) {
    for (const [index, { sentence, exact, start = 0 }] of claim.quotes.entries()) {
      const from = start - startOf(sentence);
      await hand.mark(placeOf(sentence), from, from + exact.length);
      await card.waitFor();
      if (index === 0) await fillIn(author, hand, claim);
      else {
        const target = card.getByRole('combobox', { name: t('wordsFor') });
        await hand.choose(target, (await target.getByRole('option').nth(1).getAttribute('value')) ?? '');
        await hand.press(card.getByRole('button', { name: t('keepClaim') }));
        await expect(card).toHaveCount(0);
      }
    }
  }
}

/** The document says what the committed claims say, from the first on, and its quotes keep the rules. */
export async function expectCommitted(author: Author, count = claims.length): Promise<void> {
  const { files } = openZip(await savedZip(author)) as Extract<OpenedZip, { files: object }>;
  const made = JSON.parse(String(files.get('claims.json'))) as ClaimsFile;
  const story = JSON.parse(String(files.get('story.json'))) as StoryFile;
  const cut = JSON.parse(String(files.get('sentences.json'))) as SentencesFile;
  expect(cut.sentences.map(({ exact, start }) => [exact, start])).toEqual(
    sentences.map(({ exact, start }) => [exact, start]),
  );
  const actorOf = (id: string) => story.actors.find((one) => one.id === id)?.name['ar'];
  const speakerOf = (id: string) =>
    story.speakers[0]?.id === id
      ? speakers[0]?.name['ar']
      : story.speakers.find((one) => one.id === id)?.name['ar'];
  expect(made.claims.map((claim) => told(claim, actorOf, speakerOf))).toEqual(
    claims
      .slice(0, count)
      .map((claim) => told(claim, nameOf, (id) => speakers.find((one) => one.id === id)?.name['ar'])),
  );
  const { byRule } = check('story', files, new Map());
  expect(byRule.get(1) ?? []).toEqual([]);
  expect(byRule.get(2) ?? []).toEqual([]);
}

/** A claim with names in the place of ids, which differ. */
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
