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

  async function byAsking(name: string): Promise<boolean> {
    const { askPages } = await import('./asking');
    const { isFree, close } = askPages(name);
    release = close;
    return isFree;
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
