/** The message by which a page tells a waiting service worker to activate now. */
export const skipWaitingMessage = 'take over';
