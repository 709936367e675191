/** What a reader is told about offline use: a newer version waits, or the page could not be cached. */
export type OfflineNews =
  | { readonly kind: 'newVersion'; readonly show: () => void }
  | { readonly kind: 'notKept' };
