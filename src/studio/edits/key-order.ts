/** The keys of items that come and go while a story is made, in the order in which the schemas have them. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'claims.json': [
    'id',
    'kind',
    'speaker',
    'mode',
    'viewOf',
    'status',
    'support',
    'valid',
    'actors',
    'relation',
    'statement',
    'quotes',
  ],
  'sentences.json': ['id', 'source', 'exact', 'start', 'speakers', 'alignedWith', 'noPlace'],
};

/** An item of a file with its keys in a stable order, whatever came first; as it is where the file has none. */
export function inKeyOrder(
  file: string,
  item: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const order = orders[file];
  if (!order) return item;
  const known = order.filter((key) => item[key] !== undefined);
  const others = Object.keys(item).filter((key) => !order.includes(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, item[key]]));
}
