/** The message by which a page tells a waiting service worker to activate now. */
export const skipWaitingMessage = 'take over';

/** The message by which a page has the service worker keep a story; the answer is whether it is kept. */
export interface KeepMessage {
  readonly keep: string;
}
