/**
 * An answer as every page may have it from the cache. Not one that was led on from another address, as hosts do that
 * drop ".html": browsers refuse it to a navigation. And without `Vary`, which proxies add: the files are the same for
 * everyone, and the request of a page is never quite the one by which they were kept.
 */
export function plainCopy({ body, status, statusText, headers }: Response): Response {
  const own = new Headers(headers);
  own.delete('Vary');
  return new Response(body, { status, statusText, headers: own });
}
