import type { StoryFolder } from '../../src/story/files/parse';
import { slots } from '../support/slots';
import { editJson, type Mutation } from './folder';
import { hostileWords } from './hostile-words';
import { withHostileSource } from './hostile-source';

/** Whether a value is words by language, which nothing has to match. */
const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.keys(value).every((key) => /^[a-z]{2}$/.test(key));

/** Puts words into every text of a story, and before every sentence of its source and its translations. */
export function withWords(folder: StoryFolder, words: string): StoryFolder {
  const names = [...folder.files.keys()].filter((name) => name.endsWith('json'));
  const spoken = names.reduce(
    (edited, name) =>
      editJson(edited, name, (value) => {
        for (const [holder, key] of slots(value)) {
          const text = holder[key];
          if (key === 'rendered' || !isText(text)) continue;
          for (const language of Object.keys(text)) text[language] = `${words} ${text[language]}`;
        }
      }),
    folder,
  );
  return withHostileSource(spoken, words);
}

export const words: Mutation = (folder, random) => withWords(folder, random.pick(hostileWords));
