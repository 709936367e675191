import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from '../browser';
import { serve } from '../serve';
import { aligned } from '../table';
import { buildScale, scaleFolder } from './build';
import type { Compiled } from './compile-one';
import { exponent } from './exponent';
import { visit } from './visit';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000, 50_000];

/** The exponent that growth may have at most; what is flat takes the same for any size. */
const linear = 1.1;
const flat = 0.1;
const reach: Readonly<Record<string, number>> = {
  compile: linear,
  index: linear,
  searchIndex: linear,
  bundle: linear,
  load: linear,
  'choose feature': flat,
  'choose sentence': flat,
  toggle: flat,
};

const compiled = new Map(
  sizes.map((size): [number, Compiled] => {
    const told = execFileSync('tsx', ['tests/bench/scale/compile-one.ts', String(size)], {
      encoding: 'utf8',
    });
    return [size, JSON.parse(told)];
  }),
);
await buildScale(sizes);
const server = await serve({ '/': scaleFolder });
const costs = new Map<number, Readonly<Record<string, number>>>();
try {
  for (const size of sizes) {
    // A browser of its own for each size: the largest may take it down.
    const browser = await launch();
    const visited = await visit(browser, server, size).catch((error: unknown) => {
      console.error(`${size}: ${String(error)}`);
      return {};
    });
    costs.set(size, { ...compiled.get(size), ...visited });
    console.error(`${size} sentences and features`, costs.get(size));
    await browser.close();
  }
} finally {
  await server.close();
}

const names = Object.keys(costs.get(sizes[0] ?? 0) ?? {});
const isBytes = (name: string) => ['memory', 'bundle', 'gzip', 'heap'].includes(name);
const rows = names.map((name) => {
  const points = sizes.flatMap((size) => {
    const cost = costs.get(size)?.[name];
    return cost === undefined ? [] : [{ size, cost }];
  });
  const found = exponent(points);
  const most = reach[name];
  return [
    `${name}, ${isBytes(name) ? 'MB' : 'ms'}`,
    ...sizes.map((size) => ((costs.get(size)?.[name] ?? Number.NaN) / (isBytes(name) ? 1e6 : 1)).toFixed(1)),
    found.toFixed(2),
    most === undefined ? '' : `at most ${most}`,
    most === undefined ? '' : found <= most ? 'reached' : 'NOT REACHED',
  ];
});
console.log(aligned([['sentences and features', ...sizes.map(String), 'exponent', 'to reach', ''], ...rows]));
mkdirSync('.scratch', { recursive: true });
writeFileSync('.scratch/bench-scale.json', JSON.stringify(Object.fromEntries(costs), null, 1));
