/** The message by which a page tells a waiting service worker to activate now. */
export const skipWaitingMessage = 'take over';

/** The message by which a page has the service worker keep a story, or the studio; the answer is whether it is kept. */
export interface KeepMessage {
  /** A slug, or `theStudio`. */
  readonly keep: string;
}

/** Stands for the studio where a story's slug would stand; no slug has a full stop. */
export const theStudio = 'studio.html';
