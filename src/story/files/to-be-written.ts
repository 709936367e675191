/**
 * Stands for words that a person must still write: rule 7 refuses a text that is this, or that begins with it and a
 * colon, so that it is never published.
 */
const marker = 'TODO';

/** The marker, with what is asked for. */
export const toBeWritten = (asked?: string): string => (asked === undefined ? marker : `${marker}: ${asked}`);

export const isToBeWritten = (text: string): boolean => text === marker || text.startsWith(`${marker}:`);
