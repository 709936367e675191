import type { Located } from '../files/located-json';
import type { ParsedStory } from '../files/parse';
import { isToBeWritten } from '../files/to-be-written';
import type { JsonPath } from '../problems';
import type { Report } from './report';

/** Words of the source, whatever they are. */
const sourceKeys = new Set(['exact', 'prefix', 'suffix']);

/** Rule 7, first part: no words are those of the marker for what is still to be written. */
export function verifyWritten(parsed: ParsedStory, report: Report): void {
  const { story, sentences, claims, fronts, territory, features, translations } = parsed;
  for (const file of [story, sentences, claims, fronts, ...territory, ...features, ...translations])
    walk(file, file.value, [], report);
}

function walk(file: Located<unknown>, value: unknown, path: JsonPath, report: Report): void {
  if (typeof value === 'string') {
    if (isToBeWritten(value)) report.add('to-be-written', file, path, { words: value });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (sourceKeys.has(key) || key === 'geometry') continue;
      walk(file, child, [...path, Array.isArray(value) ? Number(key) : key], report);
    }
  }
}
