import { stderr, stdout } from 'node:process';
import type { StoryFolder } from '../../story/files/parse';
import { reanchor } from './reanchor';
import { reportLines } from './report-lines';

/** A corrected text for one story. */
export interface Correction {
  readonly path: string;
  /** The id of the source that it is of; the first where it is not given. */
  readonly source: string | undefined;
  /** Year-month-day; today where it is not given. */
  readonly date: string | undefined;
  /** What was corrected, in the story's language. */
  readonly told: string | undefined;
}

/**
 * The folder of the one story with the corrected text, which is written; prints a report.
 * @param isPartial whether what is certain is written although something is not
 * @throws Error where there is another number of stories, something is to be mended first, or nothing was written
 */
export function corrected(
  stories: string,
  folders: readonly StoryFolder[],
  { path, source, date = today(), told }: Correction,
  isPartial: boolean,
): StoryFolder {
  const [only, ...more] = folders;
  if (!only || more.length > 0)
    throw new Error(`found ${folders.length} stories; expected the name of the one that ${path} is for`);
  const { folder, review, written, uncertain } = reanchor(stories, only, {
    path,
    source,
    date,
    told,
    isPartial,
  });
  for (const line of reportLines(folder, review)) stdout.write(`${line}\n`);
  for (const name of written) stdout.write(`${folder.slug}/${name}: written\n`);
  if (uncertain === 0) return folder;
  const some = `${uncertain} quotes without a certain place`;
  if (written.length === 0)
    throw new Error(`${folder.slug}: wrote nothing for ${some}; "--fix" writes what is certain`);
  stderr.write(`${folder.slug}: left ${some} as they are; they are still to be mended\n`);
  process.exitCode = 1;
  return folder;
}

function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((one) => String(one).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
