import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileText } from '../../../src/compile/text';
import { publishClaims } from '../../../src/publish/claims';
import { indexEvidence } from '../../../src/story/evidence';
import { fixStory } from '../../../src/story/files/fix/fix-story';
import { parseStory, type StoryFolder } from '../../../src/story/files/parse';
import { verifyStory } from '../../../src/story/rules';
import { sourceName } from '../../../src/story/sources/source-name';
import { fixtureFolder } from '../../support/fixture';
import { type Beside, type Told, textOf, withSource } from '../../support/two-sources';

const claims = ['s1-north-holds-coast', 's2-south-holds-rest', 's3-road-joins-towns'];

const word = fc.constantFrom('Liga', 'hält', 'Ligue', 'tient', 'la', 'côte', 'Kyrenia', '🐑', 'é', 'nord');
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).chain((words) =>
  fc.record({
    words: fc.constant(words),
    from: fc.nat({ max: words.length - 1 }),
    count: fc.integer({ min: 1, max: words.length }),
    claim: fc.option(fc.constantFrom(...claims)),
    gap: fc.constantFrom(' ', '\n', '\n\n', '\t', '  \n \n'),
    alignedWith: fc.option(fc.constantFrom('s1', 's2', 's3', 's4', 's5')),
    at: fc.nat({ max: 5 }),
  }),
);

/** Any further source, in either language of the fixture or a third, its sentences anywhere among the first one's. */
const anyBeside = fc
  .record({
    language: fc.constantFrom('fr', 'de', 'el'),
    parts: fc.array(sentence, { minLength: 1, maxLength: 6 }),
    end: fc.constantFrom('', '\n', ' \n'),
  })
  .map(({ language, parts, end }): Beside => {
    let length = 0;
    const told = parts.map(({ words, from, count, claim, gap, alignedWith }, index): Told => {
      const exact = `${words.join(' ')}.`;
      const before = index === 0 ? '' : gap;
      const start =
        length + before.length + words.slice(0, from).reduce((sum, one) => sum + one.length + 1, 0);
      length += before.length + exact.length;
      const quoted = words.slice(from, from + count).join(' ');
      return {
        id: `t${index}`,
        exact,
        gap: before,
        ...(alignedWith !== null && { alignedWith: [alignedWith] }),
        ...(claim !== null && { quote: { claim, exact: quoted, start } }),
      };
    });
    const among = parts.map(({ at }) => at).toSorted((a, b) => a - b);
    return { id: 'other', language, told, end, among };
  });

function fixed(folder: StoryFolder): StoryFolder {
  const files = new Map(folder.files);
  for (const { name, text } of fixStory(folder)) files.set(name, text);
  return { ...folder, files };
}

function problemsOf(folder: StoryFolder) {
  const { parsed, problems } = parseStory(folder);
  return { parsed, problems: [...problems, ...(parsed ? verifyStory(parsed).problems : [])] };
}

/** Words that no context makes unique, as in a text of one word again and again, are refused: that is right. */
const isOfContext = ({ code }: { code: string }) => code === 'quote-not-unique';

test('whatever the second source is, each quote is of its own source, and leads to it', () => {
  fc.assert(
    fc.property(anyBeside, (beside) => {
      const folder = fixed(withSource(beside));
      const { parsed, problems } = problemsOf(folder);
      expect(problems.filter((one) => !isOfContext(one))).toEqual([]);
      if (!parsed) throw new Error('found nothing that was parsed');
      const story = { ...compileText(parsed), features: [], frontEdges: [] };
      const texts = new Map([
        ['article', fixtureFolder.files.get('source.fr.txt') ?? ''],
        ['other', textOf(beside)],
      ]);
      const { textOf: sourceOf, sentenceById } = indexEvidence(story);
      for (const { id, start, end, text } of story.sentences)
        expect(texts.get(sourceOf(id).id)?.slice(start, end)).toBe(text);
      const targets = (
        publishClaims(story) as { first: { items: { target: { source: string }[] }[] } }
      ).first.items.map(({ target }) => target.map(({ source }) => source));
      story.claims.forEach(({ quotes }, claim) => {
        quotes.forEach((quote, index) => {
          const source = sourceOf(quote.sentence);
          const text = texts.get(source.id) ?? '';
          expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
          expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
          const within = sentenceById.get(quote.sentence);
          expect(quote.start >= (within?.start ?? 0) && quote.end <= (within?.end ?? 0)).toBe(true);
          expect(targets[claim]?.[index]).toBe(sourceName(source, story.texts.indexOf(source)));
        });
      });
    }),
  );
});

test('the first source is compiled as it is without a second', () => {
  const alone = parseStory(fixtureFolder).parsed;
  if (!alone) throw new Error('found nothing that was parsed');
  const { sentences, claims: own } = compileText(alone);
  fc.assert(
    fc.property(anyBeside, (beside) => {
      const { parsed } = parseStory(fixed(withSource(beside)));
      const both = parsed && compileText(parsed);
      expect(both?.sentences.filter(({ source }) => source === undefined)).toEqual(sentences);
      const told = new Set(beside.told.map(({ id }) => id));
      const ofFirst = both?.claims.map((claim) => ({
        ...claim,
        quotes: claim.quotes.filter(({ sentence: id }) => !told.has(id)),
      }));
      expect(ofFirst).toEqual(own);
    }),
  );
});

test('a letter more in either source is a problem of that source, and of no other', () => {
  fc.assert(
    fc.property(anyBeside, fc.boolean(), fc.nat(), (beside, isFirst, at) => {
      const folder = fixed(withSource(beside));
      const name = isFirst ? 'source.fr.txt' : sourceName(beside, 1);
      const text = folder.files.get(name) ?? '';
      const place = at % (text.length + 1);
      const files = new Map(folder.files).set(name, `${text.slice(0, place)}x${text.slice(place)}`);
      const { problems } = problemsOf({ ...folder, files });
      const named = problems.flatMap(({ found, expected }) =>
        [found, expected].flatMap((values) => (values as { file?: string }).file ?? []),
      );
      expect(new Set(named)).toEqual(new Set([`${folder.slug}/${name}`]));
    }),
  );
});
