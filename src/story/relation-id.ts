/** The id of what one actor is to another, or to nobody who is named. */
export const relationId = (from: string, kind: string, to: string | undefined): string =>
  [from, kind, to].filter((part) => part !== undefined).join('-');
