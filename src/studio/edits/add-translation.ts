import type { StoryFile } from '../../story/schema';
import { translationName } from '../../story/sources/source-name';
import type { Edit } from '../document/history';
import { jsonIn } from './in-files';
import { setMeta } from './parts';
import { withAllTranslations, withTranslationFile } from './translations-of';

/** Adds a language that the text is translated into, with every sentence of another language still to be written. */
export const addTranslation = (language: string): Edit => ({
  label: { code: 'add-translation', values: { language } },
  run: (files) => {
    const story = jsonIn(files, 'story.json') as Partial<StoryFile> | undefined;
    const translations = story?.translations;
    if (!Array.isArray(translations) || translations.includes(language)) return files;
    if (files.has(translationName(language))) return files;
    const listed = setMeta(['translations'], [...translations, language]).run(files);
    return withAllTranslations(withTranslationFile(listed, language));
  },
});
