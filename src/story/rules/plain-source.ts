import { byteOrderMark } from '../files/located-json';
import type { ParsedStory } from '../files/parse';
import { type Problem, problem } from '../problems';
import { verifyQuotes } from './quotes';
import { Report } from './report';
import { verifySentences } from './sentences';

/**
 * A byte order mark and carriage returns, which an editor or a checkout adds to a source, shift all offsets after them:
 * the story without them where that leaves fewer offsets wrong, and the problems that they are.
 */
export function plainSource(
  parsed: ParsedStory,
): { readonly plain: ParsedStory; readonly added: readonly Problem[] } | undefined {
  let plain = parsed;
  const added: Problem[] = [];
  for (const source of parsed.sources) {
    const found = addedTo(source.file, source.text);
    if (found.length === 0) continue;
    const text = source.text.replace(byteOrderMark, '').replaceAll('\r\n', '\n');
    const sources = plain.sources.map((one) => (one === source ? { ...one, text } : one));
    const tried = { ...plain, sources };
    if (wrongOffsets(tried) >= wrongOffsets(plain)) continue;
    plain = tried;
    added.push(...found);
  }
  return plain === parsed ? undefined : { plain, added };
}

function wrongOffsets(parsed: ParsedStory): number {
  const report = new Report();
  verifySentences(parsed, report);
  verifyQuotes(parsed, report);
  return report.problems.length;
}

function addedTo(file: string, text: string): readonly Problem[] {
  const at = (offset: number) => ({ file, path: [], offset });
  const lines = text.split('\r\n').length - 1;
  return [
    ...(text.startsWith(byteOrderMark) ? [problem('byte-order-mark', at(0))] : []),
    ...(lines > 0 ? [problem('carriage-returns', at(text.indexOf('\r\n')), { lines })] : []),
  ];
}
