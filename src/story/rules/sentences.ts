import type { ProblemCode, ValuesOf } from '../problems';
import { sha256Of } from '../sha256';
import type { ParsedStory } from '../files/parse';
import { lookAlikesIn } from './look-alikes';
import type { Report } from './report';

/** Rule 2: the sentences are the source's words, in order, with only white space between and around them. */
export function verifySentences({ story, sentences, source }: ParsedStory, report: Report): void {
  const hash = sha256Of(source.text);
  const sha256 = story.value.sources[0]?.sha256 ?? hash;
  if (hash !== sha256)
    report.add(
      'other-source',
      story,
      ['sources', 0, 'sha256'],
      { hash: sha256 },
      { hash, file: source.file },
    );

  const lookAlike = lookAlikesIn(source.text);
  let covered = 0;
  let last: string | undefined;
  sentences.value.sentences.forEach((sentence, index) => {
    const { id, start, exact } = sentence;
    const end = start + exact.length;
    const wrong = <C extends ProblemCode>(code: C, ...values: ValuesOf<C>) =>
      report.add(code, sentences, ['sentences', index, 'start'], ...values);

    if (source.text.slice(start, end) !== exact) {
      const stands = source.text.indexOf(exact, covered);
      const found = { words: source.text.slice(start, end), at: start };
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
      if (words !== '') wrong('words-between', { words, ...after(last), before: id });
    }
    covered = Math.max(covered, end);
    last = id;
  });

  const words = source.text.slice(covered).trim();
  if (words !== '') report.add('words-after', sentences, ['sentences'], { words, ...after(last) });
}

const after = (id: string | undefined) => id !== undefined && { after: id };
