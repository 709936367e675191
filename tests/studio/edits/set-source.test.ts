import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/story/sha256';
import type { ClaimsFile, SentencesFile, StoryFile, TranslationFile } from '../../../src/story/schema';
import { check } from '../../../src/studio/check/check';
import { changesBetween } from '../../../src/studio/document/changes';
import type { Files } from '../../../src/studio/document/files';
import { historyOf, moved, moveOf } from '../../../src/studio/document/history';
import { createJournal } from '../../../src/studio/document/journal';
import { jsonIn } from '../../../src/studio/edits/in-files';
import { addGap } from '../../../src/studio/edits/parts';
import { reviewOf } from '../../../src/story/files/anchoring/review';
import { sourceOf } from '../../../src/studio/edits/sentences';
import { setSource } from '../../../src/studio/edits/set-source';
import type { Decisions } from '../../../src/story/files/anchoring/plan';
import { withFirstSource } from '../support/first-source';
import { storyFolder } from '../support/story-folder';

const slug = 'karabakh-2020';
const files = withFirstSource(storyFolder(slug));
const { text, name } = sourceOf(files) as { text: string; name: string };
const none: Decisions = new Map();
const sentences = (of: Files) => (jsonIn(of, 'sentences.json') as SentencesFile).sentences;
const claims = (of: Files) => (jsonIn(of, 'claims.json') as ClaimsFile).claims;
const translation = (of: Files, language: string) =>
  (jsonIn(of, `translation.${language}.json`) as TranslationFile).sentences;
const brokenRules = (of: Files, ...rules: (1 | 2)[]) => {
  const { byRule } = check(slug, of, new Map());
  return rules.flatMap((rule) => byRule.get(rule) ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);
};
const [firstClaim] = claims(files) as [ClaimsFile['claims'][number]];
const [quote] = firstClaim.quotes as [ClaimsFile['claims'][number]['quotes'][number]];

describe('setSource', () => {
  it('changes nothing for the same text', () => {
    expect(setSource(text, none).run(files)).toBe(files);
    expect(reviewOf(files, text).quotes.every(({ state }) => state === 'same')).toBe(true);
    expect(reviewOf(files, text).sentences).toMatchObject({ same: sentences(files).length, gone: [] });
  });

  it('changes source, hash, sentences and offsets where words were put before all', () => {
    const more = `A correction was made. ${text}`;
    const after = setSource(more, none).run(files);
    expect(after.get(name)).toBe(more);
    expect((jsonIn(after, 'story.json') as StoryFile).sources[0]?.sha256).toBe(sha256Of(more));
    const [added, ...rest] = sentences(after);
    expect(added?.exact).toBe('A correction was made.');
    expect(rest.map(({ id, exact }) => [id, exact])).toEqual(
      sentences(files).map(({ id, exact }) => [id, exact]),
    );
    expect(sentences(files).map(({ id }) => id)).not.toContain(added?.id);
    expect(added?.speakers).toEqual([(jsonIn(files, 'story.json') as StoryFile).speakers[0]?.id]);
    expect(translation(after, 'fr')[added?.id ?? '']).toBe('TODO');
    expect(brokenRules(after, 1, 2)).toEqual([]);
    const changed = changesBetween(files, after).map(({ name: one }) => one);
    expect(changed.some((one) => one.endsWith('.geojson'))).toBe(false);
  });

  it('goes back to the same bytes with the text as it was', () => {
    const after = setSource(`A correction was made. ${text}`, none).run(files);
    expect(changesBetween(files, setSource(text, none).run(after))).toEqual([]);
  });

  it('asks about changed words, and takes them or leaves them out', () => {
    const words = quote.exact.split(' ');
    const other = [...words.slice(0, -1), 'elsewhere'].join(' ');
    const changed = text.replace(quote.exact, other);
    const reviewed = reviewOf(files, changed).quotes.filter(({ state }) => state === 'doubtful');
    expect(reviewed[0]).toMatchObject({ claim: firstClaim.id, index: 0, before: { exact: quote.exact } });
    expect(reviewed[0]).toMatchObject({ after: { start: changed.indexOf(other), exact: other } });
    const taken = setSource(
      changed,
      new Map(reviewed.map(({ claim, index }) => [`${claim} ${index}`, 'take'])),
    );
    expect(claims(taken.run(files))[0]?.quotes[0]).toMatchObject({ exact: other, sentence: quote.sentence });
    expect(brokenRules(taken.run(files), 1, 2)).toEqual([]);
  });

  it('never takes a claim’s last quote: rule 1 names what it rests on', () => {
    const changed = text.replace(quote.exact, 'Nothing of the sort');
    const after = setSource(changed, new Map([[`${firstClaim.id} 0`, 'leave']])).run(files);
    const { quotes } = claims(after)[0] as ClaimsFile['claims'][number];
    expect(firstClaim.quotes).toHaveLength(1);
    expect(quotes.map(({ exact }) => exact)).toEqual([quote.exact]);
    expect(brokenRules(after, 1)).toContain('quote-nowhere claims.0.quotes.0.exact');
    expect(brokenRules(after, 2)).toEqual([]);
  });

  it('takes a lost quote from a claim that has another', () => {
    const several = claims(files).find(({ quotes }) => quotes.length > 1);
    const [lost, ...rest] = several?.quotes ?? [];
    const changed = text.replace(lost?.exact ?? '', '');
    const key = `${several?.id} 0`;
    const after = setSource(changed, new Map([[key, 'leave']])).run(files);
    const kept = claims(after).find(({ id }) => id === several?.id)?.quotes ?? [];
    expect(kept.map(({ exact }) => exact)).toEqual(rest.map(({ exact }) => exact));
  });

  it('joins the translations of sentences that became one, and the gaps at them', () => {
    const [one, two] = sentences(files).slice(1) as SentencesFile['sentences'];
    const gap = { id: 'new-gap', text: { en: 'x' }, sentence: two?.id ?? '' };
    const withGap = addGap(gap).run(files);
    const joined = text.replace(`${one?.exact}`, `${one?.exact.slice(0, -1)},`);
    const after = setSource(joined, none).run(withGap);
    const { joined: told } = reviewOf(withGap, joined).sentences;
    expect(told).toHaveLength(1);
    for (const { sentence, into } of told) {
      expect(translation(after, 'tr')[into]).toContain(translation(files, 'tr')[sentence.id]);
      expect(sentences(after).map(({ id }) => id)).not.toContain(sentence.id);
    }
    expect(brokenRules(after, 2)).toEqual([]);
  });

  it('lists sentences that are gone with their translations', () => {
    const last = sentences(files).at(-1);
    const shorter = text.slice(0, last?.start).trimEnd();
    const { gone } = reviewOf(files, shorter).sentences;
    expect(gone.map(({ id }) => id)).toEqual([last?.id]);
    const after = setSource(shorter, none).run(files);
    expect(Object.keys(translation(after, 'fr'))).not.toContain(last?.id);
  });

  it('keeps the former text as an edition, which is taken back with the rest and is in the journal', async () => {
    const edition = { date: '2031-06-01', text: { en: 'A word more.', ar: 'x', fr: 'x', tr: 'x' } };
    const edit = setSource(`A correction was made. ${text}`, none, edition);
    // A picture takes long to be put into this database.
    const texts = new Map([...files].filter(([, contents]) => typeof contents === 'string'));
    const beginning = historyOf(texts, true);
    const made = moveOf(beginning, edit);
    if (!made) throw new Error('The edit does nothing.');
    const after = moved(beginning, made.move, made.files);
    expect(after.files.get(`editions/2031-06-01.${sha256Of(text).slice(0, 8)}.en.txt`)).toBe(text);
    const [source] = (jsonIn(after.files, 'story.json') as StoryFile).sources;
    expect(source?.editions).toEqual([{ ...edition, sha256: sha256Of(text) }]);
    expect(check(slug, after.files, new Map()).byRule.get(2) ?? []).toEqual([]);
    const journal = createJournal('set-source');
    await journal.begin('one', beginning);
    await journal.add('one', made.move, after);
    expect((await journal.open('one'))?.files).toEqual(after.files);
    expect(moved(after, 'undo').files).toEqual(texts);
  });

  it('lists a second former text after the first', () => {
    const [second, third] = [`Once. ${text}`, `Once. Twice. ${text}`];
    const once = setSource(second, none, { date: '2031-06-01' }).run(files);
    const twice = setSource(third, none, { date: '2031-06-01' }).run(once);
    const [source] = (jsonIn(twice, 'story.json') as StoryFile).sources;
    expect(source?.editions?.map(({ sha256 }) => sha256)).toEqual([sha256Of(text), sha256Of(second)]);
    expect(brokenRules(twice, 1, 2)).toEqual([]);
  });

  it('has nothing to do without a source', () => {
    expect(setSource('x', none).run(new Map()).size).toBe(0);
    expect(reviewOf(new Map(), 'x').quotes).toEqual([]);
  });
});

describe.each(['karabakh-2020', 'ankara-damascus-2023'])('any correction beside the quotes of %s', (one) => {
  const folder = withFirstSource(storyFolder(one));
  const source = sourceOf(folder)?.text ?? '';
  const quotes = claims(folder).flatMap((claim) => claim.quotes);
  const isQuoted = (from: number, to: number) =>
    quotes.some(({ start = 0, exact }) => from < start + exact.length && to > start);
  /** Words outside of all quotes, as offsets. */
  const free = [...source.matchAll(/\p{L}+/gu)]
    .map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
    .filter(({ from, to }) => !isQuoted(from, to));
  const edit = fc.record({
    word: fc.nat(free.length - 1),
    kind: fc.constantFrom('insert', 'delete', 'replace'),
    by: fc.constantFrom('correction', 'تصحيح', 'the', 'في', 'two new words', 'x'),
  });

  it('leaves each quote its words, and breaks neither rule 1 nor rule 2', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const inOrder = [...new Map(edits.map((each) => [each.word, each])).values()].sort(
          (a, b) => b.word - a.word,
        );
        const corrected = inOrder.reduce((now, { word, kind, by }) => {
          const { from, to } = free[word] ?? { from: 0, to: 0 };
          const end = kind === 'insert' ? from : to;
          return `${now.slice(0, from)}${kind === 'delete' ? '' : by}${kind === 'insert' ? ' ' : ''}${now.slice(end)}`;
        }, source);
        const states = new Set(reviewOf(folder, corrected).quotes.map(({ state }) => state));
        expect([...states].filter((state) => state !== 'same' && state !== 'moved')).toEqual([]);
        const after = setSource(corrected, none).run(folder);
        const { byRule } = check(one, after, new Map());
        expect([...(byRule.get(1) ?? []), ...(byRule.get(2) ?? [])].map(({ code }) => code)).toEqual([]);
        expect(claims(after).map(({ quotes: all }) => all.map(({ exact }) => exact))).toEqual(
          claims(folder).map(({ quotes: all }) => all.map(({ exact }) => exact)),
        );
      }),
      { numRuns: 8 },
    );
  });
});
