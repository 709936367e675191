/** Whether two values of JSON are the same; the order of keys says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [keysOf(one), keysOf(other)];
  return (
    first.length === second.length &&
    first.every((key) => isSame(valueOf(one, key), valueOf(other, key)) && valueOf(other, key) !== undefined)
  );
}

const keysOf = (value: object) => Object.keys(value).filter((key) => valueOf(value, key) !== undefined);
const valueOf = (value: object, key: string) => (value as Record<string, unknown>)[key];
