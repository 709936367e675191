/** The element id of a pattern, by its name in the named theme. */
export const patternAnchor = (name: string) => name.replaceAll(/[^\w]+/g, '-');
