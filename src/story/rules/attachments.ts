import { isOfType } from '../files/attachment-kinds';
import { limits } from '../files/limits';
import type { ParsedStory } from '../files/parse';
import type { ProblemCode, ValuesOf } from '../problems';
import { sha256Of } from '../sha256';
import type { Report } from './report';

/** Rule 5 for attachments: each has a file of its own, of its type, with its hash, and a source; together they are small. */
export function verifyAttachments({ story, attachments: files }: ParsedStory, report: Report): void {
  const { attachments = [], sources } = story.value;
  const { length: count } = attachments;
  // Before anything is read of them.
  if (count > limits.attachments)
    return report.add(
      'too-many-attachments',
      story,
      ['attachments'],
      { count },
      { most: limits.attachments },
    );
  const known = new Map<string, string>();
  let bytes = 0;
  attachments.forEach(({ file, sha256, type, source }, index) => {
    const wrong = <C extends ProblemCode>(code: C, key: string, ...values: ValuesOf<C>) =>
      report.add(code, story, ['attachments', index, key], ...values);
    if (sources.every(({ id }) => id !== source)) wrong('no-such-source', 'source', { id: source });
    const other = known.get(file.toLowerCase());
    known.set(file.toLowerCase(), file);
    if (other !== undefined) return wrong('attachment-again', 'file', { file }, { other });
    const contents = files.get(file);
    if (!contents) return wrong('no-such-attachment', 'file', { file });
    bytes += contents.length;
    if (!isOfType(type, file, contents)) wrong('attachment-of-other-type', 'type', { file }, { type });
    const hash = sha256 === undefined ? undefined : sha256Of(contents);
    if (hash !== undefined && sha256 !== undefined && hash !== sha256)
      wrong('other-attachment', 'sha256', { hash: sha256 }, { hash, file });
  });
  if (bytes > limits.attachmentBytes)
    report.add(
      'attachments-too-large',
      story,
      ['attachments'],
      { megabytes: Math.ceil(bytes / 100_000) / 10 },
      { most: limits.attachmentBytes / 1_000_000 },
    );
}
