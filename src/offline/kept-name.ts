/** What a reader's browser keeps of a site: stories that were opened, the studio, and tables of events on request. */
export type Kept = 'story' | 'studio' | 'events';

/**
 * What the names of a site's caches of a kind begin with: the site's address too, since the caches of an origin are those
 * of every site on it, and a host may give each of its sites a folder.
 * @param root the address that the site's paths begin at
 */
export const keptPrefix = (kind: Kept, root: string): string => `${kind} ${root} `;
