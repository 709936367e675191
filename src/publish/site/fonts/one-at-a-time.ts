/**
 * A function that is called only once the call before it is done: for a program that gives back a part of its memory,
 * which its next call overwrites.
 */
export function oneAtATime<A extends readonly unknown[], T>(
  act: (...values: A) => Promise<T>,
): (...values: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (...values) => {
    const next = last.then(() => act(...values));
    last = next.catch(() => undefined);
    return next;
  };
}
