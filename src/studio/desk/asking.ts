/** So long a page that has a document takes to say so at most, ms. */
const answeredWithin = 300;

/** Asks all pages whether one has what is named, and answers those that ask from now on, until it is closed. */
export function askPages(name: string): { readonly isFree: Promise<boolean>; close(): void } {
  const channel = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- It reaches pages of its own origin alone.
  const say = (what: 'whose?' | 'mine') => channel.postMessage(what);
  const isFree = new Promise<boolean>((resolve) => {
    let isClaimed = false;
    const taken = setTimeout(() => {
      isClaimed = true;
      resolve(true);
    }, answeredWithin);
    channel.addEventListener('message', ({ data }) => {
      // Also before it is certain: of two that ask at once, none may have it.
      if (data === 'whose?') say('mine');
      if (data !== 'mine' || isClaimed) return;
      clearTimeout(taken);
      channel.close();
      resolve(false);
    });
    say('whose?');
  });
  return { isFree, close: () => channel.close() };
}
