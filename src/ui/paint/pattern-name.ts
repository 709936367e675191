/** The id under which a page has a pattern, by the pattern's name in the named theme. */
export const patternAnchor = (name: string) => name.replaceAll(/[^\w]+/g, '-');
