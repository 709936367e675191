import type { Position } from 'geojson';

const key = ([x, y]: Position): string => `${x},${y}`;

/** Joins lines end to end where just two of them meet, so that a border is one line. */
export function joinLines(lines: readonly Position[][]): Position[][] {
  const atEnd = new Map<string, Set<Position[]>>();
  const ends = (line: Position[]): [string, string] => [
    key(line[0] as Position),
    key(line.at(-1) as Position),
  ];
  const note = (line: Position[]): void => {
    for (const end of ends(line)) atEnd.set(end, (atEnd.get(end) ?? new Set()).add(line));
  };
  const forget = (line: Position[]): void => {
    for (const end of ends(line)) atEnd.get(end)?.delete(line);
  };
  lines.forEach((line) => note(line));
  for (const [end, meeting] of atEnd) {
    const [one, other, ...more] = meeting;
    if (!one || !other || more.length > 0) continue;
    forget(one);
    forget(other);
    const to = key(one.at(-1) as Position) === end ? one : one.toReversed();
    const from = key(other[0] as Position) === end ? other : other.toReversed();
    note([...to, ...from.slice(1)]);
  }
  return [...new Set([...atEnd.values()].flatMap((meeting) => [...meeting]))];
}
