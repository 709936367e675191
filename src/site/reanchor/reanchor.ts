import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { correctText } from '../../story/files/anchoring/correct';
import { type Review, reviewOf } from '../../story/files/anchoring/review';
import { parseStory, type StoryFolder } from '../../story/files/parse';
import { sourceOf, sourcesOf } from '../../story/files/source-of';
import { toBeWritten } from '../../story/files/to-be-written';
import { isError, type Problem } from '../../story/problems';
import { verifyStory } from '../../story/rules';
import { problemLines } from '../problem-lines';
import { decodeText } from '../utf8';

export interface Reanchoring {
  /** The path of the file with the corrected text. */
  readonly path: string;
  /** The id of the source that it is of; the first where it is left out. */
  readonly source?: string | undefined;
  /** The day of the correction: year-month-day. */
  readonly date: string;
  /** What was corrected, in the story's language. */
  readonly told?: string | undefined;
  /** Whether what is certain is written although something is not. */
  readonly isPartial: boolean;
}

export interface Reanchored {
  /** The folder as it is from now on. */
  readonly folder: StoryFolder;
  readonly review: Review;
  /** Files that are written, by their names. */
  readonly written: readonly string[];
  /** How many quotes have no certain place in the new text. */
  readonly uncertain: number;
}

/**
 * Puts a corrected text in the place of that of a story's source, on the disk: quotes find their words again, the former text
 * stays as an edition. Nothing is written where a quote has no certain place, but where that is asked for: then what is
 * certain is, and such a quote stays as it is written.
 * @throws Error with what is to be mended first
 */
export function reanchor(stories: string, folder: StoryFolder, asked: Reanchoring): Reanchored {
  if (!existsSync(asked.path))
    throw new Error(`${asked.path}: found no such file; expected the corrected text`);
  const text = decodeText(readFileSync(asked.path), asked.path);
  if (text.trim() === '') throw new Error(`${asked.path}: found no words; expected the corrected text`);
  if (!sourceOf(folder.files, asked.source)) {
    const known = sourcesOf(folder.files).map(({ id }) => id);
    throw new Error(
      `${folder.slug}: found no source ${asked.source ?? ''}; expected one of ${known.join(', ')}`,
    );
  }
  const unfit = unfitFor(folder);
  if (unfit.length > 0)
    throw new Error(
      [
        ...problemLines(folder, unfit),
        `${folder.slug}: found problems of the former text, its sentences or quotes; expected none before another text takes its place`,
      ].join('\n'),
    );
  const review = reviewOf(folder.files, text, undefined, asked.source);
  const uncertain = review.quotes.filter(({ state }) => state === 'doubtful' || state === 'gone').length;
  if (uncertain > 0 && !asked.isPartial) return { folder, review, written: [], uncertain };
  const files = correctText(folder.files, {
    text,
    source: asked.source,
    decisions: new Map(),
    leavesUncertain: true,
    edition: { date: asked.date, ...(asked.told && { text: toldIn(folder, asked.told) }) },
  }) as StoryFolder['files'];
  const written = [...files].flatMap(([name, contents]) => {
    if (folder.files.get(name) === contents) return [];
    const to = join(stories, folder.slug, name);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, contents);
    return [name];
  });
  return { folder: { ...folder, files }, review, written, uncertain };
}

/** What breaks the form of a folder's files, or the rules of its source and quotes: none of it can be anchored. */
function unfitFor(folder: StoryFolder): readonly Problem[] {
  const { parsed, problems } = parseStory(folder);
  const broken = parsed ? verifyStory(parsed).problems : [];
  return [...problems, ...broken].filter(
    (problem) =>
      isError(problem) &&
      (problem.rule === 'form' || ((problem.rule === 1 || problem.rule === 2) && isOfSource(problem))),
  );
}

/** Words of a translation may be wrong or still to be written: they are not anchored. */
const isOfSource = ({ code }: Problem): boolean =>
  code !== 'quote-rendering' && code !== 'rendering-looks-alike';

/** Words in the story's language, to be written in those of the translations. */
function toldIn(folder: StoryFolder, told: string): Readonly<Record<string, string>> {
  const language = sourceOf(folder.files)?.language ?? '';
  const { translations = [] } = parseStory(folder).parsed?.story.value ?? {};
  return { [language]: told, ...Object.fromEntries(translations.map((other) => [other, toBeWritten()])) };
}
