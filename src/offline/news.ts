/** What a reader is told of the page being kept: that a newer version waits, to be shown, or that it cannot be kept. */
export type OfflineNews =
  | { readonly kind: 'newVersion'; readonly show: () => void }
  | { readonly kind: 'notKept' };
