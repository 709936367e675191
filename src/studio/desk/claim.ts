/** So long a page that has a document takes to say so at most, ms. */
const answeredWithin = 300;

/**
 * One page alone works on a document: moves of two would be numbered alike. A page that came without HTTPS has no locks;
 * those ask each other.
 */
export function createClaim() {
  let release = () => {};

  function byLock(locks: LockManager, name: string): Promise<boolean> {
    return new Promise((resolve) => {
      locks
        .request(name, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : new Promise<void>((done) => (release = done));
        })
        // A browser that keeps nothing for the page may not lend it locks either.
        .catch(() => resolve(true));
    });
  }

  function byAsking(name: string): Promise<boolean> {
    const channel = new BroadcastChannel(name);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- It reaches pages of its own origin alone.
    const say = (what: 'whose?' | 'mine') => channel.postMessage(what);
    release = () => channel.close();
    return new Promise((resolve) => {
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
  }

  return {
    /** Lets go of what was claimed before. Resolves to whether no other page has the document. */
    claim(id: string): Promise<boolean> {
      release();
      release = () => {};
      const locks = globalThis.navigator?.locks;
      return locks ? byLock(locks, `studio ${id}`) : byAsking(`studio ${id}`);
    },
    release: () => release(),
  };
}
