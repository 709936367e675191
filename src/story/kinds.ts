// What both the schema and the page list. Not in the schema: the page has no use for the rest of it.

export const eventKinds = ['clash', 'strike', 'arrival', 'withdrawal', 'displacement', 'agreement'] as const;
export type EventKind = (typeof eventKinds)[number];

/** The colours that a party may have. */
export const tints = ['red', 'green', 'ochre', 'slate', 'violet', 'blue', 'teal', 'stone'] as const;
export type Tint = (typeof tints)[number];

/** How ids of events of a story's table begin: none that it gives its features does. */
export const eventIds = 'event-';

/** The layer of a vector tile that has their signs. */
export const tileLayer = 'events';
/** The layers that have the areas and the lines of those that have one. */
export const shapeLayers = { areas: 'event-areas', lines: 'event-lines' } as const;
