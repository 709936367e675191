import { listed, shown } from '../problem';
import type { JsonPath } from '../files/located-json';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

/** The keys whose values are words in every language of the story. */
const textKeys = new Set([
  'name',
  'short',
  'title',
  'summary',
  'statement',
  'text',
  'reason',
  'note',
  'description',
  'dateNote',
  'noPlace',
  'translator',
  'credit',
  'makers',
  'publisher',
]);

/** Rule 7: whatever has words has them in every language of the story, and each sentence is translated. */
export function verifyNames(parsed: ParsedStory, report: Report): void {
  const { story, sentences, claims, features, fronts, translations } = parsed;
  const languages = [story.value.source.language, ...story.value.translations];
  story.value.translations.forEach((language, index) => {
    if (languages.indexOf(language) <= index) {
      report.add(7, story, ['translations', index], `${shown(language)} again`, 'each language once');
    }
  });
  for (const file of [story, sentences, claims, fronts, ...features, ...translations]) {
    walk(file.value, [], (path, text) => {
      for (const language of languages) {
        if (!Object.hasOwn(text, language)) {
          report.add(
            7,
            file,
            path,
            `${path.at(-1)} in ${listed(Object.keys(text))}`,
            `words in "${language}" too`,
          );
        }
      }
      for (const language of Object.keys(text)) {
        if (!languages.includes(language)) {
          report.add(
            7,
            file,
            [...path, language],
            shown(language),
            `a language of the story: ${listed(languages)}`,
          );
        }
      }
    });
  }
  const ids = new Set(sentences.value.sentences.map((sentence) => sentence.id));
  for (const file of translations) {
    for (const id of ids) {
      if (!Object.hasOwn(file.value.sentences, id)) {
        report.add(7, file, ['sentences'], `no translation of ${id}`, 'one for each sentence');
      }
    }
    for (const id of Object.keys(file.value.sentences)) {
      if (!ids.has(id)) report.add(7, file, ['sentences', id], shown(id), 'the id of a sentence');
    }
  }
}

type Text = Readonly<Record<string, string>>;

function walk(value: unknown, path: JsonPath, visit: (path: JsonPath, text: Text) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, [...path, index], visit));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (key === 'geometry') continue;
      if (textKeys.has(key) && typeof child === 'object') visit([...path, key], child as Text);
      else walk(child, [...path, key], visit);
    }
  }
}
