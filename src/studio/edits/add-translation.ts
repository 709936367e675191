import { jsonText } from '../../story/files/draft/json-text';
import { toBeWritten } from '../../story/files/to-be-written';
import type { StoryFile } from '../../story/schema';
import type { Edit } from '../document/history';
import { itemsIn, jsonIn } from './in-files';
import { setMeta } from './parts';

/** Adds a language that the text is translated into, with every sentence still to be written. */
export const addTranslation = (language: string): Edit => ({
  label: { code: 'add-translation', values: { language } },
  run: (files) => {
    const story = jsonIn(files, 'story.json') as Partial<StoryFile> | undefined;
    const translations = story?.translations;
    const name = `translation.${language}.json`;
    if (!Array.isArray(translations) || translations.includes(language) || files.has(name)) return files;
    const ids = itemsIn(files, 'sentences.json', 'sentences').map(({ id }) => id);
    const reference = story?.$schema?.replace('story.schema.json', 'translation.schema.json');
    const file = {
      ...(reference !== undefined && { $schema: reference }),
      language,
      sentences: Object.fromEntries(ids.map((id) => [id, toBeWritten()])),
    };
    return new Map(setMeta(['translations'], [...translations, language]).run(files)).set(
      name,
      jsonText(file),
    );
  },
});
