import type { Position } from 'geojson';
import { cellSize } from '../../../world/cells';
import { stepsPerDegree } from '../../../world/land';

/** How the number of polygons around changes from the right of an edge to its left, by the index of the polygons' owner. */
export type Change = ReadonlyMap<number, number>;

/** Nodes and edges on an integer grid. An edge goes from the node of lower index to the higher. */
export class Linework {
  readonly xs: number[] = [];
  readonly ys: number[] = [];
  private readonly nodes = new Map<number, number>();
  private readonly changes: Change[] = [];
  private readonly changeIds = new Map<string, number>();
  /** Edge key to the id of its change. */
  readonly edges = new Map<number, number>();

  node(x: number, y: number): number {
    const key = (x + 180_000) * 180_001 + (y + 90_000);
    const found = this.nodes.get(key);
    if (found !== undefined) return found;
    this.nodes.set(key, this.xs.length);
    this.ys.push(y);
    return this.xs.push(x) - 1;
  }

  changeOf(id: number): Change {
    return this.changes[id] as Change;
  }

  changeId(change: Change): number {
    const sorted = [...change].filter(([, by]) => by !== 0).sort(([one], [other]) => one - other);
    const key = sorted.join(';');
    const found = this.changeIds.get(key);
    if (found !== undefined) return found;
    this.changeIds.set(key, this.changes.length);
    return this.changes.push(new Map(sorted)) - 1;
  }

  /** Adds an edge; where there is one already, their changes add up. */
  add(from: number, to: number, changeId: number): void {
    if (from === to) return;
    const key = from < to ? from * 2 ** 22 + to : to * 2 ** 22 + from;
    const before = this.edges.get(key);
    const forward = from < to;
    if (before === undefined && forward) {
      this.edges.set(key, changeId);
      return;
    }
    const sum = new Map(before === undefined ? [] : this.changeOf(before));
    for (const [owner, by] of this.changeOf(changeId)) {
      sum.set(owner, (sum.get(owner) ?? 0) + (forward ? by : -by));
    }
    this.edges.set(key, this.changeId(sum));
  }

  ends(key: number): [from: number, to: number] {
    const from = Math.floor(key / 2 ** 22);
    return [from, key - from * 2 ** 22];
  }

  /** Adds lines that change nothing. */
  addLines(lines: readonly (readonly Position[])[]): void {
    for (const line of lines) this.addLine(line, new Map());
  }

  /** Adds a line of positions in degrees, split where it crosses the grid of cells. */
  addLine(line: readonly Position[], change: Change): void {
    const changeId = this.changeId(change);
    const size = cellSize * stepsPerDegree;
    let before: [number, number] | undefined;
    for (const position of line) {
      const [x, y] = position.map((value) => Math.round(value * stepsPerDegree)) as [number, number];
      if (before) {
        const cuts = [...crossings(before, [x, y], size)];
        let from = this.node(...before);
        for (const cut of [...cuts, [x, y] as [number, number]]) {
          const to = this.node(...cut);
          this.add(from, to, changeId);
          from = to;
        }
      }
      before = [x, y];
    }
  }
}

/** Where a segment crosses lines of the grid of cells, in order, on the integer grid. */
function crossings([x0, y0]: [number, number], [x1, y1]: [number, number], size: number): [number, number][] {
  const found: { at: number; point: [number, number] }[] = [];
  const [west, east] = [Math.min(x0, x1), Math.max(x0, x1)];
  for (let x = Math.floor(west / size) * size + size; x < east; x += size) {
    const at = (x - x0) / (x1 - x0);
    found.push({ at, point: [x, Math.round(y0 + at * (y1 - y0))] });
  }
  const [south, north] = [Math.min(y0, y1), Math.max(y0, y1)];
  for (let y = Math.floor(south / size) * size + size; y < north; y += size) {
    const at = (y - y0) / (y1 - y0);
    found.push({ at, point: [Math.round(x0 + at * (x1 - x0)), y] });
  }
  return found.sort((one, other) => one.at - other.at).map(({ point }) => point);
}
