import { type Files, textIn } from './contents';
import { jsonIn } from './json/in-files';

/** The first source of a document, the one that is corrected and worked on: its file, its language and its text. */
export function sourceOf(files: Files): { name: string; language: string; text: string } | undefined {
  const story = jsonIn(files, 'story.json') as { sources?: { language?: unknown }[] } | undefined;
  const language = story?.sources?.[0]?.language;
  if (typeof language !== 'string') return undefined;
  const name = `source.${language}.txt`;
  const text = textIn(files, name);
  return text === undefined ? undefined : { name, language, text };
}
