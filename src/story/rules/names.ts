import type { ParsedStory } from '../files/parse';
import type { JsonPath } from '../problems';
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
  const languages = [...story.value.sources.map(({ language }) => language), ...story.value.translations];
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
  const ids = new Set(sentences.value.sentences.map((sentence) => sentence.id));
  for (const file of translations) {
    for (const id of ids) {
      if (!Object.hasOwn(file.value.sentences, id))
        report.add('sentence-untranslated', file, ['sentences'], { id });
    }
    for (const id of Object.keys(file.value.sentences)) {
      if (!ids.has(id)) report.add('translation-of-no-sentence', file, ['sentences', id], { id });
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
