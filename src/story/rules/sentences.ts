import { shown } from '../problem';
import { sha256Of } from '../sha256';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

/** Rule 2: the sentences are the source's words, in order, with only white space between and around them. */
export function verifySentences({ story, sentences, source }: ParsedStory, report: Report): void {
  const hash = sha256Of(source.text);
  if (hash !== story.value.source.sha256) {
    report.add(
      2,
      story,
      ['source', 'sha256'],
      shown(story.value.source.sha256),
      `${hash}, of ${source.file}`,
    );
  }

  let covered = 0;
  let last = 'the beginning';
  sentences.value.sentences.forEach((sentence, index) => {
    const { id, start, exact } = sentence;
    const end = start + exact.length;
    const wrong = (key: string, found: string, expected: string) =>
      report.add(2, sentences, ['sentences', index, key], found, expected);

    if (source.text.slice(start, end) !== exact) {
      const stands = source.text.indexOf(exact, covered);
      wrong(
        'start',
        `${shown(source.text.slice(start, end))} at ${start}`,
        stands === -1 ? 'the words of the sentence' : `the sentence, which stands at ${stands}`,
      );
    }
    if (start < covered) {
      wrong('start', `${id} from ${start}`, `a start at or after ${covered}, the end of ${last}`);
    } else {
      const between = source.text.slice(covered, start);
      if (between.trim() !== '') {
        wrong(
          'start',
          `${shown(between.trim())} between ${last} and ${id}`,
          'only white space between sentences',
        );
      }
    }
    covered = Math.max(covered, end);
    last = id;
  });

  const rest = source.text.slice(covered).trim();
  if (rest !== '') {
    report.add(
      2,
      sentences,
      ['sentences'],
      `${shown(rest)} after ${last}`,
      'sentences up to the end of the source',
    );
  }
}
