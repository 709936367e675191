export const claimKinds = [
  'locates',
  'controls',
  'influences',
  'connects',
  'backs',
  'allied-with',
  'opposes',
  'meets',
  'mediates',
  'wants',
  'operates',
  'accuses',
  'denies',
  'attacks',
  'moves',
  'holds-talks',
  'describes',
] as const;

/** The kinds of claim that one actor's bearing on another makes: edges of the diagram of relations. */
export const relatingKinds = [
  'backs',
  'allied-with',
  'opposes',
  'mediates',
  'wants',
  'accuses',
  'attacks',
  'holds-talks',
] as const;

export const claimModes = ['said', 'implied', 'view'] as const;

export const claimStatuses = ['asserted', 'alleged', 'denied'] as const;

/** What an actor gives another that it backs. */
export const supportKinds = ['military', 'political', 'financial', 'refuge'] as const;

export type ClaimKind = (typeof claimKinds)[number];
export type RelatingKind = (typeof relatingKinds)[number];
export type ClaimStatus = (typeof claimStatuses)[number];
export type SupportKind = (typeof supportKinds)[number];
