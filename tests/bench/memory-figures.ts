import type { Figure } from './figures';
import type { Memory, Use } from './memory';

/** What is held after much use beside what is held after little. */
export function memoryFigures(
  { early: first, late: last, visited, detachedByMap }: Memory,
  { early, late, visits }: Use,
): Figure[] {
  const compared = [
    [`${late} steps`, last],
    [`${visits} stories`, visited],
  ] as const;
  return compared.flatMap(([where, then]) => [
    within(`heap after ${early} steps`, where, first.heap / 1e6, then.heap / 1e6, 5),
    within('listeners', where, first.listeners, then.listeners, 0),
    within('nodes', where, first.nodes, then.nodes, 5),
    {
      name: 'detached trees',
      where,
      unit: '' as const,
      value: exactly(then.detached.length),
      floor: exactly(detachedByMap.length),
      amount: then.detached.length,
      held: [...new Set(then.detached.map((tree) => tree.slice(0, 20)))].join(', '),
      reach: 'those of the bare map',
      isReached: then.detached.length <= detachedByMap.length,
    },
  ]);
}

/** At most so many per cent above what it was. */
export function within(name: string, where: string, before: number, after: number, percent: number): Figure {
  const growth = (after / before - 1) * 100;
  return {
    name,
    where,
    unit: name.startsWith('heap') ? 'MB' : '',
    value: exactly(after),
    floor: exactly(before),
    amount: growth,
    held: `${growth >= 0 ? '+' : ''}${growth.toFixed(1)} %`,
    reach: `at most +${percent} %`,
    isReached: growth <= percent,
  };
}

const exactly = (value: number) => ({ median: value, deviation: 0 });
