/** Keys by which campaigns and mail follow a reader: they say how this reader came, which is no part of a place. */
const tracking = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|igshid|mc_[ce]id)$/i;

/**
 * What a copied link has after "?" where the page has `search`: the same, byte for byte, as signatures want it, without
 * the keys that only tell how the reader came. The address bar itself keeps all of it.
 */
export function sharedQuery(search: string): string {
  const parts = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !tracking.test(part.split('=')[0] ?? ''));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
