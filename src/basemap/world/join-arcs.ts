import type { Arc, GridPosition } from './land';

const key = ([x, y]: GridPosition): number => (x + 200_000) * 400_000 + y + 100_000;

const start = ({ line }: Arc): GridPosition => line[0] as GridPosition;
const end = ({ line }: Arc): GridPosition => line.at(-1) as GridPosition;
const turned = ({ left, right, line }: Arc): Arc => ({ left: right, right: left, line: line.toReversed() });

/** Joins arcs to one where just two of them meet, but at the nodes that stay: on the edge of a cell, say. */
export function joinArcs(arcs: readonly Arc[], stays: (node: GridPosition) => boolean = () => false): Arc[] {
  const meeting = new Map<number, Arc[]>();
  for (const arc of arcs) {
    for (const node of [start(arc), end(arc)]) {
      const others = meeting.get(key(node));
      if (others) others.push(arc);
      else meeting.set(key(node), [arc]);
    }
  }
  /** The arc that goes on at a node, turned to lead away from it. */
  const after = (arc: Arc, node: GridPosition): Arc | undefined => {
    const [one, other, ...more] = meeting.get(key(node)) as Arc[];
    if (!one || !other || one === other || more.length > 0 || stays(node)) return undefined;
    return one === arc ? other : one;
  };
  const done = new Set<Arc>();
  const joined: Arc[] = [];
  const follow = (first: Arc, isTurned: boolean): void => {
    const { left, right, line } = isTurned ? turned(first) : first;
    const parts = [line];
    done.add(first);
    let last = first;
    let node = line.at(-1) as GridPosition;
    for (let next = after(last, node); next && !done.has(next); next = after(last, node)) {
      done.add(next);
      const on = key(start(next)) === key(node) ? next : turned(next);
      parts.push(on.line.slice(1));
      node = end(on);
      last = next;
    }
    joined.push({ left, right, line: parts.flat() });
  };
  for (const arc of arcs) {
    if (done.has(arc)) continue;
    if (!after(arc, start(arc))) follow(arc, false);
    else if (!after(arc, end(arc))) follow(arc, true);
  }
  for (const arc of arcs) if (!done.has(arc)) follow(arc, false);
  return joined;
}
