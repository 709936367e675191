/** Columns of numbers that double their room when it is full. */
export function growing() {
  let count = 0;
  const columns = {
    lon: new Float64Array(1024),
    lat: new Float64Array(1024),
    kind: new Uint8Array(1024),
    parties: new Uint32Array(1024),
    rank: new Float32Array(1024),
    offset: new Float64Array(1024),
    length: new Uint32Array(1024),
    line: new Uint32Array(1024),
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
    push(...values: readonly number[]) {
      if (count === columns.lon.length) resized(count * 2);
      names.forEach((name, index) => {
        columns[name][count] = values[index] as number;
      });
      count++;
    },
    columns: () => {
      resized(count);
      return { count, ...columns };
    },
  };
}
