import { createServer, type AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { provideChromium } from './chromium';
import { add, asOneCheck, closingLine, type Counts } from './counts';
import { type Step, steps } from './steps';

/** A free port on loopback. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Counts a step that throws as one failure; the steps after it still run. */
function outcome({ run }: Step): Counts {
  try {
    return run();
  } catch (error) {
    console.error(error);
    return asOneCheck(null);
  }
}

const unknown = process.argv.slice(2).filter((argument) => argument !== '--all');
if (unknown.length > 0) {
  console.error(`found ${unknown.join(' ')}; expected nothing, or --all for every test there is`);
  process.exit(1);
}
const extent = process.argv.includes('--all') ? 'all' : 'quick';

const results: Counts[] = [];
const summary: string[] = [];
for (const step of steps(provideChromium(), await freePort(), extent)) {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const counts = outcome(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = counts.failed > 0 ? 'FAILED' : 'ok    ';
  results.push(counts);
  summary.push(`${verdict} ${step.name}: ${counts.passed} of ${counts.passed + counts.failed}, ${seconds} s`);
}

const total = add(results);
console.log(`\n${summary.join('\n')}`);
for (const name of total.skipped) console.log(`skipped: ${name}`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
