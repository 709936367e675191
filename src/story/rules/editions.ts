import type { ParsedStory } from '../files/parse';
import { sha256Of } from '../sha256';
import type { Report } from './report';

/** Rule 2 for the former texts of a source: each is the text that story.json lists, in the order of their days. */
export function verifyEditions({ story, editions }: ParsedStory, report: Report): void {
  for (const { file, text, edition, path } of editions) {
    const hash = sha256Of(text);
    if (hash !== edition.sha256)
      report.add('other-edition', story, [...path, 'sha256'], { hash: edition.sha256 }, { hash, file });
  }
  story.value.sources.forEach(({ editions: listed = [] }, source) => {
    listed.forEach(({ date }, index) => {
      const before = listed[index - 1]?.date ?? '';
      if (date < before)
        report.add(
          'change-too-early',
          story,
          ['sources', source, 'editions', index, 'date'],
          { date },
          { date: before },
        );
    });
  });
}
