import type { Result } from './worker';

/** Adds up what became of mutants. */
export class Tally {
  readonly defects: Result[] = [];
  slowest: Result | undefined;
  heapMb = 0;
  readonly #kinds = new Map<string, Record<'compiled' | 'refused' | 'defect', number>>();
  readonly #rules = new Map<string, number>();

  add(result: Result): void {
    const { kind, outcome, ms, heapMb } = result;
    const counts = this.#kinds.get(kind) ?? { compiled: 0, refused: 0, defect: 0 };
    counts[outcome.kind] += 1;
    this.#kinds.set(kind, counts);
    if (outcome.kind === 'refused')
      for (const rule of outcome.rules) this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1);
    if (outcome.kind === 'defect') this.defects.push(result);
    if (ms > (this.slowest?.ms ?? 0)) this.slowest = result;
    this.heapMb = Math.max(this.heapMb, heapMb);
  }

  /** How many were compiled, refused or showed a defect, of one kind or of all. */
  count(outcome: 'compiled' | 'refused' | 'defect', kind?: string): number {
    const counts = kind === undefined ? [...this.#kinds.values()] : [this.#kinds.get(kind)];
    return counts.reduce((sum, each) => sum + (each?.[outcome] ?? 0), 0);
  }

  toString(): string {
    const line = (name: string, ...cells: (string | number)[]) =>
      name.padEnd(12) + cells.map((cell) => String(cell).padStart(10)).join('');
    const row = (name: string, kind?: string) =>
      line(name, this.count('compiled', kind), this.count('refused', kind), this.count('defect', kind));
    const { slowest } = this;
    return [
      line('', 'compiled', 'refused', 'defects'),
      ...[...this.#kinds.keys()].sort().map((kind) => row(kind, kind)),
      row('all'),
      '',
      'refused by',
      ...[...this.#rules]
        .sort()
        .map(([rule, count]) => line(/^\d$/.test(rule) ? `rule ${rule}` : rule, count)),
      '',
      slowest
        ? `slowest: ${Math.round(slowest.ms)} ms, ${slowest.kind}, mutant ${slowest.index}`
        : 'no mutant',
      `heap: ${Math.round(this.heapMb)} MB at most`,
    ].join('\n');
  }
}
