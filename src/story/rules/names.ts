import type { ParsedStory } from '../files/parse';
import type { JsonPath } from '../problems';
import { storyLanguagesOf } from '../sources/source-name';
import { sourceOf } from '../sources/source-of';
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
  'noPlace',
  'translator',
  'credit',
  'makers',
  'drawing',
  'publisher',
  'author',
  'permission',
]);

/** Rule 7: whatever has words has them in every language of the story, and each sentence is translated. */
export function verifyNames(parsed: ParsedStory, report: Report): void {
  const { story, sentences, claims, features, fronts, territory, translations } = parsed;
  const languages = storyLanguagesOf(story.value);
  story.value.translations.forEach((language, index) => {
    if (languages.indexOf(language) <= index)
      report.add('language-again', story, ['translations', index], { language });
  });
  for (const file of [story, sentences, claims, fronts, ...territory, ...features, ...translations]) {
    walk(file.value, [], (path, text) => {
      for (const language of languages) {
        if (Object.hasOwn(text, language)) continue;
        const found = { key: String(path.at(-1)), languages: Object.keys(text) };
        report.add('words-missing', file, path, found, { language });
      }
      for (const language of Object.keys(text)) {
        if (!languages.includes(language))
          report.add('words-too-many', file, [...path, language], { language }, { languages });
      }
    });
  }
  const written = new Map(
    sentences.value.sentences.map((one) => [one.id, sourceOf(story.value.sources, one)?.language]),
  );
  for (const file of translations) {
    const { language } = file.value;
    for (const [id, own] of written) {
      if (own !== language && !Object.hasOwn(file.value.sentences, id))
        report.add('sentence-untranslated', file, ['sentences'], { id });
    }
    for (const id of Object.keys(file.value.sentences)) {
      const where = ['sentences', id];
      if (!written.has(id)) report.add('translation-of-no-sentence', file, where, { id });
      else if (written.get(id) === language)
        report.add('translation-of-own-language', file, where, { id, language });
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
