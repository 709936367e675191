import { describe, expect, it } from 'vitest';
import { type InterfaceLanguage, interfaceLanguages } from '../../src/i18n/languages';
import { citation } from '../../src/reader/share/citation';
import { createWords } from '../../src/session/words';
import { indexEvidence } from '../../src/story/evidence';
import type { Claim, Story } from '../../src/story/model';
import { type Choice, subjectOf } from '../../src/story/subject';
import { compiled, fixtureFolder } from '../support/fixture';
import { story } from '../support/stories';

const address = 'https://example.org/map/#story=a-story&sentence=s10';
const languages = Object.keys(interfaceLanguages) as InterfaceLanguage[];
const evidence = indexEvidence(story);
const [source = '', translation = ''] = story.languages;

const cite = (choice: Choice | undefined, language: InterfaceLanguage, told: Story = story) =>
  citation(
    choice,
    { story: () => told, evidence: () => indexEvidence(told), words: createWords(() => language) },
    address,
    '2026-11-26',
  );

const lines = (choice: Choice | undefined, language: InterfaceLanguage) => cite(choice, language).split('\n');

/** Everything that can be chosen. */
const choices: Choice[] = [
  ...story.features.map(({ id }) => ({ kind: 'feature' as const, id })),
  ...story.sentences.map(({ id }) => ({ kind: 'sentence' as const, id })),
  ...story.claims.map(({ id }) => ({ kind: 'claim' as const, id })),
  ...story.actors.map(({ id }) => ({ kind: 'actor' as const, id })),
  ...story.relations.relations.map(({ id }) => ({ kind: 'relation' as const, id })),
  ...story.moments.map(({ id }) => ({ kind: 'moment' as const, id })),
];

const speaker = (claim: Claim, language: string) => evidence.speakerById.get(claim.speaker)?.name[language];

describe('the citation of the view', () => {
  it('has title, date, credit, the name of the house and the address', () => {
    expect(lines(undefined, 'en')).toEqual([
      `“${story.title['en']}”. Who held what: April 2023. ${story.credit['en']}`,
      'Claimed Ground. Accessed 26 November 2026.',
      address,
    ]);
    expect(lines(undefined, 'ar')).toEqual([
      `«${story.title['ar']}». مَن كان يسيطر على ماذا: نيسان 2023. ${story.credit['ar']}`,
      'أرضٌ وأقوال. تاريخ الاطلاع: 26 تشرين الثاني 2026.',
      address,
    ]);
  });
});

it('every citation says on which day it was seen, in the form of its language', () => {
  const days = {
    ar: 'تاريخ الاطلاع: 26 تشرين الثاني 2026.',
    en: 'Accessed 26 November 2026.',
    fr: 'Consultation\u202f: 26 novembre 2026.',
    tr: 'Erişim tarihi: 26 Kasım 2026.',
  } satisfies Record<InterfaceLanguage, string>;
  for (const language of languages) {
    for (const choice of [undefined, ...choices]) {
      expect(lines(choice, language).at(-2)?.endsWith(days[language]), choice?.id).toBe(true);
    }
  }
});

describe('the citation of a sentence', () => {
  const sentence = evidence.sentenceById.get('s10');
  if (!sentence) throw new Error('found no sentence s10');

  it('has the source first, and the translation as one', () => {
    expect(lines({ kind: 'sentence', id: 's10' }, 'en')).toEqual([
      `«${sentence.text}»`,
      `In translation: “${sentence.translations['en']}” ${story.translators['en']?.['en']}`,
      'Sentence 10 of 20. Who speaks: SANA.',
      `“${story.title['en']}”. ${story.credit['en']}`,
      'Claimed Ground. Accessed 26 November 2026.',
      address,
    ]);
  });

  it('has the source alone for those who read it', () => {
    expect(lines({ kind: 'sentence', id: 's10' }, 'ar')).toEqual([
      `«${sentence.text}»`,
      'الجملة 10 من 20. مَن يتكلم: وكالة سانا.',
      `«${story.title['ar']}». ${story.credit['ar']}`,
      'أرضٌ وأقوال. تاريخ الاطلاع: 26 تشرين الثاني 2026.',
      address,
    ]);
  });

  it('takes other marks around words that have the usual ones in them', () => {
    const words = evidence.sentenceById.get('s6')?.translations['en'];
    expect(words).toContain('“');
    expect(cite({ kind: 'sentence', id: 's6' }, 'en')).toContain(`In translation: ‘${words}’`);
  });

  it('has every sentence whole, in the words of the source', () => {
    for (const { id, text, translations } of story.sentences) {
      expect(cite({ kind: 'sentence', id }, 'ar'), id).toContain(text);
      expect(cite({ kind: 'sentence', id }, 'en'), id).toContain(text);
      expect(cite({ kind: 'sentence', id }, 'en'), id).toContain(translations[translation]);
      expect(cite({ kind: 'sentence', id }, 'ar'), id).not.toContain(translations[translation]);
    }
  });
});

describe('the citation of a feature', () => {
  it('says what it is, who says it in which words, and where its outline comes from', () => {
    const [first] = evidence.claimsOf('zone-idlib');
    const [quote] = first?.quotes ?? [];
    const english = lines({ kind: 'feature', id: 'zone-idlib' }, 'en');
    expect(english[0]).toBe('Idlib area. Zone of control. Said in the article; the line is this map’s.');
    expect(english[1]).toBe(
      `The article: «${quote?.exact}» (sentence 9; in translation: “${quote?.rendered['en']}”)`,
    );
    expect(english.at(-4)).toBe(
      'Outline: Drawn by the map’s editors; as of April 2023; can be off by about 2.5 km.',
    );
    const arabic = lines({ kind: 'feature', id: 'zone-idlib' }, 'ar');
    expect(arabic[0]).toBe('منطقة إدلب. منطقة سيطرة. من المقال؛ أما الخط فمن رسم هذه الخريطة.');
    expect(arabic[1]).toBe(`المقال: «${quote?.exact}» (الجملة 9)`);
    expect(arabic.at(-4)).toBe('الشكل: رسم محرري الخريطة؛ الوضع في نيسان 2023؛ هامش الخطأ نحو 2.5 كم.');
  });

  it('says of context that no sentence says it, and why it is there', () => {
    for (const feature of story.features.filter(({ basis }) => basis === 'context')) {
      const text = cite({ kind: 'feature', id: feature.id }, 'en');
      expect(text).toContain('. Not in the article.');
      expect(text).toContain(`No sentence of the article says this. ${feature.reason?.['en']}`);
    }
  });

  it('gives no precision to what is a sign, and no outline to what has none', () => {
    expect(cite({ kind: 'feature', id: 'backing-russia-government' }, 'en')).toMatch(/^A sign, not a line/m);
    expect(cite({ kind: 'feature', id: 'talks-december-2022' }, 'en')).not.toMatch(/^Outline/m);
  });

  it('tells what is implied, or another’s view, from what is said', () => {
    expect(cite({ kind: 'feature', id: 'm4' }, 'en')).toContain(
      'SANA (understood from the text, not said outright): «',
    );
    expect(cite({ kind: 'feature', id: 'ankara' }, 'en')).toContain(
      'The article (reported as the view of Turkey): «',
    );
  });
});

describe('the citation of anything else', () => {
  it.each(['actor', 'relation', 'moment'] as const)('of %s has statements with their speakers', (kind) => {
    for (const choice of choices.filter((one) => one.kind === kind)) {
      const claims = subjectOf(choice, story, evidence)?.claims ?? [];
      for (const claim of claims.slice(0, 8)) {
        const line = lines(choice, 'ar').find((one) => one.endsWith(`: ${claim.statement['ar']}`));
        expect(line?.startsWith(speaker(claim, 'ar') ?? '-'), claim.id).toBe(true);
      }
    }
  });

  it('of a claim has its quotes', () => {
    for (const claim of story.claims) {
      const text = cite({ kind: 'claim', id: claim.id }, 'en');
      for (const { exact } of claim.quotes) expect(text).toContain(exact);
    }
  });

  it('of a date has what there is to note about it', () => {
    const note = story.moments.find(({ id }) => id === 'olive-branch')?.note?.['en'];
    expect(note).toBeTruthy();
    expect(cite({ kind: 'moment', id: 'olive-branch' }, 'en')).toContain(note);
  });

  it('stays short, and says how much it leaves out', () => {
    const count = subjectOf({ kind: 'actor', id: 'turkey' }, story, evidence)?.claims.length ?? 0;
    expect(count).toBeGreaterThan(8);
    expect(cite({ kind: 'actor', id: 'turkey' }, 'en')).toContain(`And ${count - 8} more claims`);
    expect(cite({ kind: 'actor', id: 'turkey' }, 'ar')).toContain(`عددها ${count - 8}`);
  });
});

describe.each(languages)('every citation (%s)', (language) => {
  it('is a few full lines of plain text that end in the address', () => {
    for (const choice of choices) {
      const found = lines(choice, language);
      expect(found.length, choice.id).toBeLessThanOrEqual(14);
      expect(found.at(-1)).toBe(address);
      for (const line of found) {
        expect(line.trim(), choice.id).toBe(line);
        expect(line, choice.id).not.toMatch(/^$|undefined|\{\{|<|\.\.(?!\.)|^\./);
      }
    }
  });
});

it('of a story in other languages has its source and its names', () => {
  const other = compiled(fixtureFolder).story;
  const [sentence] = other.sentences;
  expect(other.languages).not.toContain(source);
  expect(cite({ kind: 'sentence', id: sentence?.id ?? '' }, 'en', other)).toContain(
    `«\u202f${sentence?.text}\u202f»`,
  );
  for (const { id } of other.features) {
    expect(cite({ kind: 'feature', id }, 'ar', other), id).not.toContain('undefined');
  }
});
