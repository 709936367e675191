/** Columns of numbers that have room for twice as many when it is full. */
export function growing() {
  let count = 0;
  let room = 1024;
  const columns = {
    lon: new Float64Array(room),
    lat: new Float64Array(room),
    kind: new Uint8Array(room),
    parties: new Uint32Array(room),
    rank: new Float32Array(room),
    name: new Uint32Array(room),
    line: new Uint32Array(room),
    offset: new Float64Array(room),
    length: new Uint32Array(room),
  };
  type Name = keyof typeof columns;
  const names = Object.keys(columns) as Name[];
  const resized = (length: number) =>
    names.forEach((name) => {
      const next = new (columns[name].constructor as Float64ArrayConstructor)(length);
      next.set(columns[name].subarray(0, Math.min(length, count)));
      columns[name] = next as never;
    });
  return {
    count: () => count,
    /** @param more of each column as many */
    push(more: Readonly<Record<Name, ArrayLike<number>>>) {
      const { length: added } = more.line;
      while (count + added > room) resized((room *= 2));
      for (const name of names) columns[name].set(more[name], count);
      count += added;
    },
    columns: () => {
      resized(count);
      return { count, ...columns };
    },
  };
}
