import { toBeWritten } from '../../story/files/to-be-written';
import type { Text } from '../../story/model';

/** Words in each of some languages: those that nobody has given, or that are blank, are to be written. */
export const inAll = (languages: readonly string[], given: Text): Text =>
  Object.fromEntries(
    languages.map((language) => [language, given[language]?.trim() ? given[language] : toBeWritten()]),
  );
