import { createServer, type AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { provideChromium } from './chromium';
import { add, asOneCheck, closingLine, type Counts } from './counts';
import { provideFirefox } from './firefox';
import type { Write } from './execute';
import { browserStep, lanesBeside, type Step, webKitStep } from './steps';
import { provideWebKit } from './webkit';

/** A free port on loopback. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Counts a step that throws as one failure; the steps after it still run. */
async function outcome({ run }: Step, write: Write): Promise<Counts> {
  try {
    return await run(write);
  } catch (error) {
    write(`${String(error)}\n`);
    return asOneCheck(null);
  }
}

const results: Counts[] = [];
const summary: string[] = [];

async function record(step: Step, write: Write): Promise<void> {
  const start = performance.now();
  const counts = await outcome(step, write);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = counts.failed > 0 ? 'FAILED' : 'ok    ';
  results.push(counts);
  summary.push(`${verdict} ${step.name}: ${counts.passed} of ${counts.passed + counts.failed}, ${seconds} s`);
}

const print: Write = (text) => process.stdout.write(text);

/** Runs steps one after the other; what each writes is printed when it has ended, as others run at the same time. */
async function runLane(lane: readonly Step[]): Promise<void> {
  for (const step of lane) {
    const written: Buffer[] = [];
    await record(step, (text) => written.push(Buffer.from(text)));
    print(`\n== ${step.name}\n`);
    print(Buffer.concat(written));
  }
}

const unknown = process.argv.slice(2).filter((argument) => argument !== '--all' && argument !== '--engines');
if (unknown.length > 0) {
  console.error(
    `found ${unknown.join(' ')}; expected nothing, --all for every test there is, or --engines for those in Firefox and WebKit too`,
  );
  process.exit(1);
}
const extent = process.argv.includes('--all') ? 'all' : 'quick';
const engines = process.argv.includes('--engines') ? 'every' : 'chromium';

const browsers = { chromium: provideChromium(), firefox: engines === 'every' ? provideFirefox() : null };
const inBrowsers = [
  browserStep(browsers, await freePort(), extent, engines),
  ...(engines === 'every' ? [webKitStep(provideWebKit())] : []),
];
await Promise.all(lanesBeside(extent).map(runLane));
for (const step of inBrowsers) {
  print(`\n== ${step.name}\n`);
  await record(step, print);
}

const total = add(results);
console.log(`\n${summary.join('\n')}`);
for (const told of total.failures) console.log(`failed: ${told}`);
for (const name of total.skipped) console.log(`skipped: ${name}`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
