import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedIn, sentencesBySource } from '../../../src/story/files/sentences-in';
import { sourceOf, sourcesOf } from '../../../src/story/files/source-of';
import { createMemory } from '../../../src/story/memory/recall';
import type { Problem } from '../../../src/story/problems';
import type { ClaimsFile, StoryFile } from '../../../src/story/schema';
import { sha256Of } from '../../../src/story/sha256';
import { check } from '../../../src/studio/check/check';
import { changesBetween } from '../../../src/studio/document/changes';
import type { Files } from '../../../src/studio/document/files';
import { type Edit, historyOf, moved, moveOf } from '../../../src/studio/document/history';
import { addTranslation } from '../../../src/studio/edits/add-translation';
import { addAttachment, removeAttachment } from '../../../src/studio/edits/attachments';
import { itemsIn, jsonIn, valueAt } from '../../../src/studio/edits/in-files';
import { changeClaim, setTranslation } from '../../../src/studio/edits/parts';
import { goneWith, removeSource } from '../../../src/studio/edits/remove-source';
import { mergeWithNext, splitSentence } from '../../../src/studio/edits/sentences';
import { setSource } from '../../../src/studio/edits/set-source';
import { setSourceLanguage } from '../../../src/studio/edits/source-language';
import { addSource, type NewSource } from '../../../src/studio/edits/sources';
import { quotesOf } from '../../../src/studio/text/quotes-of';
import { attachmentFiles } from '../../support/attached';
import { storyFolder } from '../support/story-folder';

const slug = 'karabakh-2020';
const files = storyFolder(slug);
const story = (of: Files) => jsonIn(of, 'story.json') as StoryFile;
const claims = (of: Files) => (jsonIn(of, 'claims.json') as ClaimsFile).claims;
const translated = (of: Files, language: string) =>
  valueAt(jsonIn(of, `translation.${language}.json`), ['sentences']) as Record<string, string> | undefined;
const idsOf = (of: Files, source: string) => sentencesBySource(of, source).own.map(({ id }) => id);
const problems = (of: Files) => check(slug, of, new Map()).problems;
const told = (all: readonly Problem[]) =>
  all.map(({ code, file, path }) => `${code} ${file} ${path.join('.')}`);

const paper: NewSource = {
  id: 'paper',
  language: 'fr',
  text: 'Le district d’Aghdam est rendu. Personne ne dit quand.\n\nUne route reste ouverte.\n',
  publisher: { en: 'A paper' },
  speaker: 'signatories',
};

describe('a source that is added', () => {
  const now = addSource(paper).run(files);

  it('has its text, its hash and its sentences, after those of the others', () => {
    expect(now.get('source.paper.fr.txt')).toBe(paper.text);
    expect(story(now).sources.map(({ id }) => id)).toEqual(['article', 'armenia', 'paper']);
    expect(story(now).sources[2]).toEqual({
      id: 'paper',
      language: 'fr',
      sha256: sha256Of(paper.text),
      credit: { en: 'TODO', ar: 'TODO', tr: 'TODO', fr: 'TODO' },
      publisher: { en: 'A paper', ar: 'TODO', tr: 'TODO', fr: 'TODO' },
    });
    expect(placedIn(now, 'paper').map(({ exact }) => exact)).toEqual([
      'Le district d’Aghdam est rendu.',
      'Personne ne dit quand.',
      'Une route reste ouverte.',
    ]);
    expect(sentencesBySource(now, 'paper').others).toEqual(itemsIn(files, 'sentences.json', 'sentences'));
  });

  it('is to be translated into all languages of the story but its own, also that of the first', () => {
    const ids = idsOf(now, 'paper');
    for (const language of ['ar', 'tr', 'en'])
      for (const id of ids) expect(translated(now, language)?.[id], language).toBe('TODO');
    expect(Object.keys(translated(now, 'en') ?? {})).toEqual(ids);
    expect(translated(now, 'fr')).toEqual(translated(files, 'fr'));
  });

  it('lacks only what a person must say', () => {
    const before = new Set(told(problems(files)));
    const codes = problems(now)
      .filter((one) => !before.has(told([one])[0] ?? ''))
      .map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['to-be-written', 'sentence-without-place']));
  });

  it('is refused under an id that is taken, and without words', () => {
    expect(addSource({ ...paper, id: 'armenia' }).run(files)).toBe(files);
    expect(addSource({ ...paper, text: ' \n' }).run(files)).toBe(files);
  });

  it('stands beside the first where it says the same', () => {
    const first = sourceOf(files);
    const same = addSource({ ...paper, language: 'en', text: `Found today. ${first?.text}` }).run(files);
    const own = sentencesBySource(same, 'paper').own;
    expect(own[0]?.alignedWith).toBeUndefined();
    expect(own.slice(1).map(({ alignedWith }) => alignedWith?.[0])).toEqual(idsOf(files, 'article'));
  });

  it('and taken away again, leaves no byte of it', () => {
    expect(changesBetween(files, removeSource('paper').run(now))).toEqual([]);
  });
});

describe('a source that is taken away', () => {
  const gone = goneWith(files, 'armenia');
  const now = removeSource('armenia').run(files);

  it('says before what goes with it', () => {
    expect(gone.sentences).toEqual(idsOf(files, 'armenia'));
    const isOwn = ({ sentence }: { readonly sentence: string }) => gone.sentences.includes(sentence);
    const all = claims(files).flatMap((claim) => claim.quotes);
    expect(gone.quotes).toBe(all.filter(isOwn).length);
    expect(gone.claims.map(({ id }) => id)).toEqual(
      claims(files)
        .filter((claim) => claim.quotes.every(isOwn))
        .map(({ id }) => id),
    );
    expect(gone.claims.length).toBeGreaterThan(0);
    expect(gone.shortened.length).toBeGreaterThan(0);
  });

  it('leaves the words of the others, and nothing that names it', () => {
    expect(now.has('source.armenia.en.txt')).toBe(false);
    expect(claims(now)).toHaveLength(claims(files).length - gone.claims.length);
    for (const { id } of gone.claims)
      for (const text of now.values()) expect(String(text)).not.toContain(`"${id}"`);
    for (const id of gone.sentences)
      for (const text of now.values()) expect(String(text)).not.toContain(`"${id}"`);
    const ofWords = problems(now).filter(({ rule }) => rule === 1 || rule === 2 || rule === 'form');
    expect(told(ofWords)).toEqual([]);
  });

  it('is never the first', () => {
    expect(removeSource('article').run(files)).toBe(files);
    expect(removeSource('nobody').run(files)).toBe(files);
  });
});

describe('the language of a further source', () => {
  it('is in the names of its files, and in what it is translated into', () => {
    const two = addSource(paper).run(files);
    const [id = ''] = idsOf(two, 'paper');
    const now = setSourceLanguage('paper', 'tr').run(setTranslation('ar', id, 'words').run(two));
    expect(now.get('source.paper.tr.txt')).toBe(paper.text);
    expect(now.has('source.paper.fr.txt')).toBe(false);
    expect(translated(now, 'tr')).not.toHaveProperty(id);
    expect(translated(now, 'fr')).toHaveProperty(id, 'TODO');
    expect(translated(now, 'ar')).toHaveProperty(id, 'words');
    const english = setSourceLanguage('paper', 'en').run(now);
    expect(english.has('translation.en.json')).toBe(false);
    expect(told(problems(english).filter(({ rule }) => rule === 'form'))).toEqual([]);
    expect(changesBetween(files, setSourceLanguage('article', 'fr').run(files))).toEqual([]);
  });
});

describe('a language that is added', () => {
  it('is one into which sentences of that language are not translated', () => {
    const two = addSource({ ...paper, language: 'de' }).run(files);
    const now = addTranslation('de').run(two);
    const ids = idsOf(now, 'paper');
    expect(Object.keys(translated(now, 'de') ?? {})).toEqual([
      ...idsOf(files, 'article'),
      ...idsOf(files, 'armenia'),
    ]);
    for (const id of ids) expect(translated(now, 'en')).toHaveProperty(id);
    expect(problems(now).map(({ code }) => code)).not.toContain('translation-of-own-language');
  });
});

describe('copies that are kept with a source', () => {
  const scan = {
    id: 'scan',
    file: 'Sçan of 10.11.PDF',
    bytes: attachmentFiles.get('scan.pdf') ?? new Uint8Array(),
    source: 'armenia',
    name: { en: 'The scan' },
  };
  const now = addAttachment(scan).run(files);

  it('have a name that a folder takes, a type and a hash', () => {
    expect(story(now).attachments).toEqual([
      {
        id: 'scan',
        file: 'Scan-of-10.11.pdf',
        sha256: sha256Of(scan.bytes),
        type: 'application/pdf',
        name: { en: 'The scan', ar: 'TODO', tr: 'TODO', fr: 'TODO' },
        source: 'armenia',
      },
    ]);
    expect(now.get('attachments/Scan-of-10.11.pdf')).toBe(scan.bytes);
    const rest = problems(now).filter(({ path }) => path[0] === 'attachments');
    expect(new Set(rest.map(({ code }) => code))).toEqual(new Set(['to-be-written']));
    const again = addAttachment({ ...scan, id: 'again' }).run(now);
    expect(story(again).attachments?.[1]?.file).toBe('Scan-of-10.11-2.pdf');
  });

  it('are none of another form, whatever they are called', () => {
    for (const bytes of [new TextEncoder().encode('<script>'), new Uint8Array()])
      expect(addAttachment({ ...scan, bytes }).run(files)).toBe(files);
    expect(addAttachment({ ...scan, file: 'page.html' }).run(files)).toBe(files);
  });

  it('go one by one, and with their source', () => {
    expect(changesBetween(files, removeAttachment('scan').run(now))).toEqual([]);
    expect(goneWith(now, 'armenia').attachments.map(({ id }) => id)).toEqual(['scan']);
    const without = removeSource('armenia').run(now);
    expect(without.has('attachments/Scan-of-10.11.pdf')).toBe(false);
    expect(story(without).attachments).toBeUndefined();
  });
});

/** One of the things that an author does with sources, of a document as it is then. */
type Doing = (of: Files, one: number, other: number) => Edit | undefined;

const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % Math.max(1, all.length)];
const further = (of: Files, number: number) => pick(sourcesOf(of).slice(1), number);
const doings: Readonly<Record<string, Doing>> = {
  add: (_, one, other) =>
    addSource({
      ...paper,
      id: `text-${one % 4}`,
      language: pick(['en', 'fr', 'de', 'ar'], other) ?? 'en',
      text: `First ${one}. Then ${other}.\n\nThen nothing.`,
      speaker: other % 2 === 0 ? 'signatories' : { id: `voice-${one % 4}`, name: {} },
    }),
  remove: (of, one) => removeSource(further(of, one)?.id ?? ''),
  language: (of, one, other) =>
    setSourceLanguage(further(of, one)?.id ?? '', pick(['en', 'fr', 'de', 'tr'], other) ?? 'en'),
  translation: (_, one) => addTranslation(pick(['de', 'it'], one) ?? 'de'),
  correct: (of, one, other) => {
    const source = pick(sourcesOf(of), one);
    const words = source?.text.split(' ') ?? [];
    const text = words.toSpliced(other % words.length, other % 2, 'indeed').join(' ');
    return source && setSource(text, new Map(), { date: '2031-01-01' }, source.id);
  },
  split: (of, one, other) => {
    const sentence = pick(placedIn(of, pick(sourcesOf(of), one)?.id), other);
    return sentence && splitSentence(sentence.id, sentence.start + sentence.exact.indexOf(' ') + 1);
  },
  join: (of, one, other) => mergeWithNext(pick(placedIn(of, pick(sourcesOf(of), one)?.id), other)?.id ?? ''),
  quote: (of, one, other) => {
    const source = pick(sourcesOf(of), one);
    const claim = pick(claims(of), other);
    const sentences = placedIn(of, source?.id);
    const at = pick(sentences, other)?.start ?? 0;
    const words = source ? quotesOf(source.text, sentences, { from: at, to: at + 3 }, source.language) : [];
    return claim && changeClaim(claim.id, { quotes: [...claim.quotes, ...words] });
  },
  attach: (of, one, other) =>
    addAttachment({
      id: `copy-${other % 3}`,
      file: 'page.wacz',
      bytes: attachmentFiles.get('page.wacz') ?? new Uint8Array(),
      source: pick(sourcesOf(of), one)?.id ?? '',
      name: {},
    }),
  detach: (_, __, other) => removeAttachment(`copy-${other % 3}`),
};

describe('any edits of sources', () => {
  const doing = fc.tuple(fc.constantFrom(...Object.keys(doings)), fc.nat(200), fc.nat(200));

  it('are taken back byte for byte, are checked as what was opened anew, and break no rule on words of their own', () => {
    fc.assert(
      fc.property(fc.array(doing, { minLength: 2, maxLength: 7 }), (all) => {
        const recall = createMemory();
        let history = historyOf(files, true);
        for (const [name, one, other] of all) {
          const edit = doings[name]?.(history.files, one, other);
          const made = edit && moveOf(history, edit);
          if (!made) continue;
          history = moved(history, made.move, made.files);
          check(slug, history.files, new Map(), recall);
        }
        const now = history.files;
        const fresh = check(slug, new Map(now), new Map());
        expect(told(check(slug, now, new Map(), recall).problems)).toEqual(told(fresh.problems));
        const broken = fresh.problems.filter(
          ({ rule, code }) =>
            rule === 2 ||
            rule === 'form' ||
            ['translation-of-own-language', 'translation-of-no-sentence', 'quote-of-no-sentence'].includes(
              code,
            ),
        );
        expect(told(broken)).toEqual([]);
        const done = history.done.length;
        for (let step = 0; step < done; step++) history = moved(history, 'undo');
        expect(changesBetween(files, history.files)).toEqual([]);
        for (let step = 0; step < done; step++) history = moved(history, 'redo');
        expect(changesBetween(now, history.files)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
