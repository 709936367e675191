import type { ParsedSource, ParsedStory } from '../files/parse';
import type { ProblemCode, ValuesOf } from '../problems';
import type { InSource } from '../problems/quotes';
import { sha256Of } from '../sha256';
import { sourceOf } from '../sources/source-of';
import { lookAlikesIn } from './look-alikes';
import type { Report } from './report';

/** Rule 2: the sentences of each source are its words, in order, with only white space between and around them. */
export function verifySentences(parsed: ParsedStory, report: Report): void {
  verifyHashes(parsed, report);
  verifySources(parsed, report);
  for (const source of parsed.sources) verifyTiles(parsed, source, report);
}

/** Names the file of a source where there are several. */
export const inSource = ({ sources }: ParsedStory, source: ParsedSource): InSource =>
  sources.length > 1 ? { inFile: source.file } : {};

function verifyHashes({ story, sources }: ParsedStory, report: Report): void {
  story.value.sources.forEach(({ id, sha256 }, index) => {
    const source = sources.find((one) => one.id === id);
    if (!source || sha256 === undefined) return;
    const hash = sha256Of(source.text);
    if (hash === sha256) return;
    const path = ['sources', index, 'sha256'];
    report.add('other-source', story, path, { hash: sha256 }, { hash, file: source.file });
  });
}

function verifySources({ story, sentences }: ParsedStory, report: Report): void {
  const { sources } = story.value;
  const all = sentences.value.sentences;
  const first = new Set(
    all.flatMap((sentence) => (sourceOf(sources, sentence) === sources[0] ? [sentence.id] : [])),
  );
  all.forEach(({ id, source, alignedWith = [] }, index) => {
    const path = ['sentences', index] as const;
    if (source !== undefined && !sourceOf(sources, { source })) {
      const known = { sources: sources.map((one) => one.id) };
      report.add('sentence-of-no-source', sentences, [...path, 'source'], { id, source }, known);
    }
    alignedWith.forEach((other, place) => {
      if (first.has(id) || !first.has(other))
        report.add('aligned-with-other', sentences, [...path, 'alignedWith', place], {
          id,
          alignedWith: other,
        });
    });
  });
}

function verifyTiles(parsed: ParsedStory, source: ParsedSource, report: Report): void {
  const { sentences } = parsed;
  const where = inSource(parsed, source);
  const lookAlike = lookAlikesIn(source.text);
  let covered = 0;
  let last: string | undefined;
  sentences.value.sentences.forEach((sentence, index) => {
    if (sourceOf(parsed.sources, sentence) !== source) return;
    const { id, start, exact } = sentence;
    const end = start + exact.length;
    const wrong = <C extends ProblemCode>(code: C, ...values: ValuesOf<C>) =>
      report.add(code, sentences, ['sentences', index, 'start'], ...values);

    if (source.text.slice(start, end) !== exact) {
      const stands = source.text.indexOf(exact, covered);
      const found = { words: source.text.slice(start, end), at: start, ...where };
      const alike = stands === -1 ? lookAlike(exact, covered) : undefined;
      if (alike)
        report.add('sentence-looks-alike', sentences, ['sentences', index, 'exact'], { words: exact }, alike);
      else if (stands === -1) wrong('sentence-nowhere', found);
      else wrong('sentence-elsewhere', found, { at: stands });
    }
    if (last !== undefined && start < covered) {
      wrong('sentences-overlap', { id, from: start }, { id: last, end: covered });
    } else {
      const words = source.text.slice(covered, start).trim();
      if (words !== '') wrong('words-between', { words, ...after(last), before: id, ...where });
    }
    covered = Math.max(covered, end);
    last = id;
  });

  const words = source.text.slice(covered).trim();
  if (words !== '') report.add('words-after', sentences, ['sentences'], { words, ...after(last), ...where });
}

const after = (id: string | undefined) => id !== undefined && { after: id };
