import { fixStory } from '../../story/files/fix/fix-story';
import type { Problem } from '../../story/problems';
import { type Files, folderOf } from '../document/files';
import type { Edit } from '../document/history';
import { itemsIn, valueAt } from '../edits/in-files';

/** Writes what is certain and was left out: offsets, contexts, the hashes of the sources. */
export const mend = (slug: string): Edit => ({
  label: { code: 'mend', values: {} },
  run: (files) => {
    const fixed = fixStory(folderOf(slug, files));
    return fixed.length === 0
      ? files
      : new Map([...files, ...fixed.map(({ name, text }) => [name, text] as const)]);
  },
});

/**
 * Whether something that is certain may be left out: without it, or where a quote is said not to be unique, there is
 * nothing to write.
 */
export function mayMend(problems: readonly Problem[], files: Files): boolean {
  const lacks = (item: unknown, key: string) => valueAt(item, [key]) === undefined;
  return (
    problems.some(({ code }) => code === 'quote-not-unique') ||
    itemsIn(files, 'story.json', 'sources').some((source) => lacks(source, 'sha256')) ||
    itemsIn(files, 'story.json', 'attachments').some((attachment) => lacks(attachment, 'sha256')) ||
    itemsIn(files, 'sentences.json', 'sentences').some((sentence) => lacks(sentence, 'start')) ||
    itemsIn(files, 'claims.json', 'claims').some(
      ({ quotes }) => Array.isArray(quotes) && quotes.some((quote) => lacks(quote, 'start')),
    )
  );
}
