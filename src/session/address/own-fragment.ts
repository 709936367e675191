/**
 * What a fragment says to the page: without "#", and without what stands in it for the browser, such as
 * ":~:text=words". Browsers that can find words in a page take that away before scripts see it; others leave it.
 */
export const ownFragment = (fragment: string): string => fragment.replace(/^#/, '').split(':~:', 1)[0] ?? '';
