/** So many UTF-16 units are compared at once. */
const chunk = 2048;

/** How far two texts are the same: from their beginning, and after that from their end, in UTF-16 units. */
export function sameEnds(one: string, other: string): { readonly start: number; readonly end: number } {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start + chunk <= most && one.slice(start, start + chunk) === other.slice(start, start + chunk))
    start += chunk;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  const left = most - start;
  const [a, b] = [one.length, other.length];
  let end = 0;
  while (end + chunk <= left && one.slice(a - end - chunk, a - end) === other.slice(b - end - chunk, b - end))
    end += chunk;
  while (end < left && one.charCodeAt(a - 1 - end) === other.charCodeAt(b - 1 - end)) end++;
  return { start, end };
}
