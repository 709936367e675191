/** The address of the world's files, with a slash at its end. */
export const worldAddress = (): string => new URL('studio/world/', document.baseURI).href;
