/** Marks a page in one language: who opens it reads it in that language first, and others only by choice. */
export const ownLanguage = (language: string) => ({ 'data-language': language });

/** A page without the mark: for readers of all languages. */
export const forAllLanguages = (html: string): string => html.replace(/ data-language="[^"]*"/, '');
