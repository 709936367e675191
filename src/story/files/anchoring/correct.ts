import { isToBeWritten, toBeWritten } from '../to-be-written';
import { uniqueContextIn } from '../fix/context';
import { sha256Of } from '../../sha256';
import type { Files } from '../contents';
import type { Words } from './anchor';
import { firstFrom } from './find-quote';
import { sentenceAt } from './same-sentences';
import { type Edition, editionName } from '../../sources/editions';
import { translationName } from '../../sources/source-name';
import { changed, itemsIn, jsonIn, pathsIn, valueAt } from '../json/in-files';
import { setValue, setValues } from '../json/json-edits';
import { setList } from '../json/json-lists';
import { withOwn } from '../sentences-in';
import {
  type Claim,
  type Decisions,
  type PlannedQuote,
  planOf,
  quoteKey,
  type SourcePlan,
  stayingWords,
} from './plan';

type Quote = Claim['quotes'][number];

/** How the text of a source is corrected. */
export interface Correction {
  readonly text: string;
  /** The id of the source; the first where it is left out. */
  readonly source?: string | undefined;
  /** What to do with each doubtful quote. */
  readonly decisions: Decisions;
  /** Whether every quote without a certain place stays as it is written, also where its words are gone. */
  readonly leavesUncertain?: boolean;
  /** The day of the correction and what was corrected, where the former text is kept as an edition. */
  readonly edition?: Omit<Edition, 'sha256'>;
}

/**
 * Puts another text in the place of that of a source. Sentences that are still there keep their ids, with their speakers,
 * translations and reasons for having no place; new ones have the speakers of the one before, and translations that are
 * still to be written. Quotes find their words again.
 *
 * Nothing goes that `reviewOf` has not listed. A quote whose words are gone, or that the author leaves out, goes from
 * its claim. A claim is never left without any, which its schema would refuse, and with it all that it says: its last
 * quotes stay as they were, with words that the new text does not have, and rule 1 names the claim until the author
 * gives it other words or removes it. The same holds for doubtful quotes of which nothing was decided. A gap at a
 * sentence that is gone is one of the whole text from then on.
 */
export function correctText(files: Files, correction: Correction): Files {
  const plan = planOf(files, correction.text, correction.decisions, correction.source);
  if (!plan || plan.versions.before === correction.text) return files;
  const steps: ((now: Files) => Files)[] = [
    (now) => withEdition(now, plan, correction.edition),
    (now) => withSource(now, plan),
    (now) => withSentences(now, plan),
    (now) => withQuotes(now, plan, correction),
    (now) => withTranslations(now, plan),
    (now) => withGaps(now, plan),
  ];
  return steps.reduce((now, step) => step(now), files);
}

/** The former text as a file of its own, which story.json lists. */
function withEdition(
  files: Files,
  { versions, source: { place, language } }: SourcePlan,
  edition: Correction['edition'],
): Files {
  if (!edition) return files;
  const { before } = versions;
  const { date, ...told } = edition;
  const kept: Edition = { date, sha256: sha256Of(before), ...told };
  const path = ['sources', place, 'editions'];
  const listed = valueAt(jsonIn(files, 'story.json'), path);
  const count = Array.isArray(listed) ? listed.length : 0;
  return changed(new Map(files).set(editionName(kept, language), before), 'story.json', (story) =>
    count > 0 ? setValue(story, [...path, count], kept) : setValue(story, path, [kept]),
  );
}

const withSource = (files: Files, { source: { name, place }, versions: { after } }: SourcePlan): Files =>
  changed(new Map(files).set(name, after), 'story.json', (story) =>
    setValue(story, ['sources', place, 'sha256'], sha256Of(after)),
  );

/** The sentences of other sources stay; those that stood in the place of one that is gone stand in none of it. */
function withSentences(files: Files, { source, before, after, same }: SourcePlan): Files {
  const ids = new Set(after.map(({ id }) => id));
  const into = new Map([...same.joined].map(([old, now]) => [before[old]?.id, after[now]?.id]));
  const all = withOwn(files, after, source.id).map((sentence) => {
    const { alignedWith, ...rest } = sentence;
    if (source.place > 0 || !alignedWith || alignedWith.every((id) => ids.has(id))) return sentence;
    const aligned = [...new Set(alignedWith.flatMap((id) => (ids.has(id) ? id : (into.get(id) ?? []))))];
    return { ...rest, ...(aligned.length > 0 && { alignedWith: aligned }) };
  });
  return changed(files, 'sentences.json', (text) => setList(text, ['sentences'], all));
}

function withQuotes(files: Files, plan: SourcePlan, { decisions, leavesUncertain }: Correction): Files {
  const planned = new Map(plan.quotes.map((quote) => [quoteKey(quote), quote]));
  const place = placing(plan);
  const paths = pathsIn(files, 'claims.json', 'claims');
  const values = [...new Map(plan.claims.map((claim) => [claim.id, claim])).values()].map((claim) => {
    const { id, quotes = [] } = claim;
    const all = quotes.map((quote, index) => {
      const one = planned.get(quoteKey({ claim: id, index }));
      return { quote, one, words: one && stayingWords(one, decisions) };
    });
    const isUndecided = (one: PlannedQuote) =>
      one.after.state === 'doubtful' && !decisions.has(quoteKey(one));
    // Those of other sources stay as they are, in their places.
    const staying = all.filter(({ one, words }) => !one || words || isUndecided(one));
    const kept = (leavesUncertain || staying.length === 0 ? all : staying).map(({ quote, one, words }) => {
      if (words) return place.found(quote, words);
      return leavesUncertain || !one ? quote : place.lost(quote, one);
    });
    return { path: [...(paths.get(id) ?? []), 'quotes'], value: kept };
  });
  return changed(files, 'claims.json', (text) => setValues(text, values));
}

/** Puts quotes in their place in the new text. */
function placing({ after: sentences, before: old, same, versions: { after, kept } }: SourcePlan) {
  const at = sentenceAt(sentences);
  const contextOf = uniqueContextIn(after);
  const into = new Map([...same.joined].map(([one, now]) => [old[one]?.id, sentences[now]?.id]));
  const ids = new Set(sentences.map(({ id }) => id));
  return {
    found({ rendered, prefix, suffix }: Quote, { start, exact }: Words): Quote {
      const isRight =
        after.slice(0, start).endsWith(prefix ?? '') && after.startsWith(suffix ?? '', start + exact.length);
      const given = isRight
        ? { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) }
        : {};
      const sentence = sentences[at(start) ?? -1]?.id ?? '';
      return {
        sentence,
        exact,
        start,
        ...given,
        ...contextOf(start, exact, given),
        ...(rendered && { rendered }),
      };
    },
    /** A quote without its words, in the sentence that is nearest to where they were: rule 1 refuses it there. */
    lost({ sentence, exact, rendered }: Quote, { before }: PlannedQuote): Quote {
      const last = kept[firstFrom(kept, before.start) - 1];
      const nearest = sentences[at(last?.after ?? 0) ?? 0]?.id ?? sentence;
      const own = ids.has(sentence) ? sentence : (into.get(sentence) ?? nearest);
      return { sentence: own, exact, ...(rendered && { rendered }) };
    },
  };
}

/** Each file of translations, of the new sentences: what a sentence within another was is added to that one's. */
function withTranslations(files: Files, { source, before, after, same }: SourcePlan): Files {
  const names = [...files.keys()].filter(
    // Of its own language a source has none.
    (name) => /^translation\..+\.json$/.test(name) && name !== translationName(source.language),
  );
  return names.reduce((now, name) => {
    const { sentences: words } = (jsonIn(now, name) ?? {}) as { sentences?: Record<string, string> };
    if (!words) return now;
    const wordsOf = (index: number): string[] => {
      const parts = [...same.joined].flatMap(([old, into]) => (into === index ? [old] : []));
      return [...(same.oldOf[index] === undefined ? [] : [same.oldOf[index]]), ...parts]
        .toSorted((one, other) => one - other)
        .flatMap((old) => words[before[old]?.id ?? ''] ?? []);
    };
    const translated = after.flatMap(({ id }, index): [string, string][] => {
      const own = wordsOf(index);
      const written = own.filter((one) => !isToBeWritten(one));
      if (written.length > 0) return [[id, written.join(' ')]];
      // What is not said of a sentence that was there stays unsaid.
      return own.length > 0 || same.oldOf[index] === undefined ? [[id, own[0] ?? toBeWritten()]] : [];
    });
    const known = new Set(before.map(({ id }) => id));
    const all = Object.entries(words);
    const at = all.findIndex(([id]) => known.has(id));
    const ahead = at === -1 ? all : all.slice(0, at);
    const rest = all.slice(ahead.length).filter(([id]) => !known.has(id));
    const value = Object.fromEntries([...ahead, ...translated, ...rest]);
    return JSON.stringify(value) === JSON.stringify(words)
      ? now
      : changed(now, name, (text) => setValue(text, ['sentences'], value));
  }, files);
}

function withGaps(files: Files, { before, after, same, others }: SourcePlan): Files {
  const ids = new Set([...after, ...others].map(({ id }) => id));
  const into = new Map([...same.joined].map(([old, now]) => [before[old]?.id, after[now]?.id]));
  const paths = pathsIn(files, 'story.json', 'gaps');
  const moved = itemsIn(files, 'story.json', 'gaps').flatMap((gap) => {
    const { sentence, ...rest } = gap;
    if (sentence === undefined || ids.has(String(sentence))) return [];
    const now = into.get(String(sentence));
    const value = now === undefined ? rest : { ...gap, sentence: now };
    return [{ path: paths.get(gap.id) ?? [], value }];
  });
  return moved.length === 0 ? files : changed(files, 'story.json', (text) => setValues(text, moved));
}
