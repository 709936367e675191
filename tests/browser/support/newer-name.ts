/** What the page calls itself in the newer version that tests build. */
export const newerName = 'Claimed Ground, anew';
