import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { asOneCheck, asRunner, type Counts, type ExitCode } from './counts';
import { countPlaywright } from './playwright-report';
import { countVitest } from './vitest-report';

/** Takes what a step writes: its own words and those of the programs it runs. */
export type Write = (text: string | Uint8Array) => void;

/** One step of the test run. `run` does not throw when a check fails. */
export interface Step {
  readonly name: string;
  readonly run: (write: Write) => Promise<Counts>;
}

/** How much is tested: what finds most faults in a few minutes, or everything. */
export type Extent = 'quick' | 'all';

const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

function execute(command: string, write: Write, env: Record<string, string> = {}): Promise<ExitCode> {
  const [program = '', ...args] = command.split(' ');
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH, ...env },
    shell: process.platform === 'win32',
  });
  child.stdout.on('data', write);
  child.stderr.on('data', write);
  return new Promise((ended) => {
    child.on('error', ({ message }) => {
      write(`${program} could not be run: ${message}\n`);
      ended(null);
    });
    child.on('close', (exitCode, signal) => {
      if (signal) write(`${program} was ended by ${signal}\n`);
      ended(exitCode);
    });
  });
}

function check(name: string, command: string): Step {
  return { name, run: async (write) => asOneCheck(await execute(command, write)) };
}

/** Runs a test runner that writes a JSON report to `file`, and counts what the report says. */
async function runner<Report>(
  command: string,
  file: string,
  count: (report: Report) => Counts,
  write: Write,
  env: Record<string, string>,
): Promise<Counts> {
  // A report left by an earlier run must not be counted.
  rmSync(file, { force: true });
  const exitCode = await execute(command, write, env);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  if (report === null) write(`no report was written to ${file}\n`);
  return asRunner(exitCode, report && count(report));
}

const VITEST_REPORT = '.scratch/reports/vitest.json';
const PLAYWRIGHT_REPORT = '.scratch/reports/playwright.json';

/** Skipping the steps that need a build when the build failed would hide them: each counts as failed. */
function needsBuild(run: Step['run']): Step['run'] {
  return async (write) => {
    if (existsSync('dist/index.html')) return run(write);
    write('not run: there is no build\n');
    return asOneCheck(null);
  };
}

async function build(write: Write): Promise<Counts> {
  rmSync('dist', { recursive: true, force: true });
  return asOneCheck(await execute('vite build', write));
}

function unitTests(extent: Extent, write: Write): Promise<Counts> {
  const reporters = `--reporter=default --reporter=json --outputFile.json=${VITEST_REPORT}`;
  const command = `vitest run --allowOnly=false ${reporters}`;
  return runner(command, VITEST_REPORT, countVitest, write, { TESTS: extent });
}

/** In which browsers the browser tests run: in Chromium, or the main ways in Firefox too. */
export type Engines = 'chromium' | 'every';

/** The browsers that there are: the path of each, null where there is none. */
export interface Browsers {
  readonly chromium: string | null;
  readonly firefox: string | null;
}

async function browserTests(
  { chromium, firefox }: Browsers,
  port: number,
  extent: Extent,
  engines: Engines,
  write: Write,
): Promise<Counts> {
  if (chromium === null) {
    write(
      'No Chromium was found. Install one (Debian: apt-get install chromium) or name it: CHROMIUM=/path npm test\n',
    );
    return asOneCheck(null);
  }
  if (engines === 'every' && firefox === null) {
    write(
      'No Firefox or no Xvfb was found: the tests in Firefox are skipped. Debian: apt-get install firefox-esr xvfb\n',
    );
  }
  const command = 'playwright test --forbid-only --reporter=list,json';
  return runner(command, PLAYWRIGHT_REPORT, countPlaywright, write, {
    CHROMIUM: chromium,
    ...(firefox && { FIREFOX: firefox }),
    TESTS: extent,
    ENGINES: engines,
    BROWSER_TEST_PORT: String(port),
    PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT,
  });
}

/**
 * The steps of the test run, in lanes that run at the same time: the checks and the build, which leave a core unused
 * most of the time, beside the unit tests.
 */
export function lanesBeside(extent: Extent): readonly (readonly Step[])[] {
  const buildAgain = check('same bytes when built again', 'tsx scripts/test/same-build.ts');
  return [
    [
      check('types', 'tsc --project .'),
      check('lint', 'oxlint --deny-warnings'),
      check('format', 'biome format'),
      check('unused code', 'knip'),
      check('import direction', 'tsx scripts/direction/run.ts'),
      check('stories', 'tsx src/site/check.ts'),
      { name: 'build', run: build },
      ...(extent === 'all' ? [{ ...buildAgain, run: needsBuild(buildAgain.run) }] : []),
    ],
    [{ name: 'unit and property tests', run: (write) => unitTests(extent, write) }],
  ];
}

/**
 * The last step, which has both cores to itself.
 * @param port a free port for the page under test
 */
export function browserStep(browsers: Browsers, port: number, extent: Extent, engines: Engines): Step {
  return {
    name: 'browser tests',
    run: needsBuild((write) => browserTests(browsers, port, extent, engines, write)),
  };
}
