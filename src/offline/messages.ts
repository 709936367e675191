/** What the page says to a new version that waits: to take the place of the old one now. */
export const skipWaitingMessage = 'take over';
