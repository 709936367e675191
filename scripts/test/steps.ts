import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { asOneCheck, asRunner, type Counts, type ExitCode } from './counts';
import { countPlaywright } from './playwright-report';
import { countVitest } from './vitest-report';

/** One step of the test run. `run` writes its own output, and does not throw when a check fails. */
export interface Step {
  readonly name: string;
  readonly run: () => Counts;
}

/** How much is tested: what finds most faults in a few minutes, or everything. */
export type Extent = 'quick' | 'all';

const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

function execute(command: string, env: Record<string, string> = {}): ExitCode {
  const [program = '', ...args] = command.split(' ');
  const { status, error, signal } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${program} could not be run: ${error.message}`);
  if (signal) console.error(`${program} was ended by ${signal}`);
  return status;
}

function check(name: string, command: string): Step {
  return { name, run: () => asOneCheck(execute(command)) };
}

/** Runs a test runner that writes a JSON report to `file`, and counts what the report says. */
function runner<Report>(
  command: string,
  file: string,
  count: (report: Report) => Counts,
  env: Record<string, string> = {},
): Counts {
  // A report left by an earlier run must not be counted.
  rmSync(file, { force: true });
  const exitCode = execute(command, env);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  if (report === null) console.error(`no report was written to ${file}`);
  return asRunner(exitCode, report && count(report));
}

const VITEST_REPORT = '.scratch/reports/vitest.json';
const PLAYWRIGHT_REPORT = '.scratch/reports/playwright.json';

/** Skipping the steps that need a build when the build failed would hide them: each counts as failed. */
function needsBuild(run: () => Counts): () => Counts {
  return () => {
    if (existsSync('dist/index.html')) return run();
    console.error('not run: there is no build');
    return asOneCheck(null);
  };
}

function build(): Counts {
  rmSync('dist', { recursive: true, force: true });
  return asOneCheck(execute('vite build'));
}

function unitTests(extent: Extent): Counts {
  const reporters = `--reporter=default --reporter=json --outputFile.json=${VITEST_REPORT}`;
  return runner(`vitest run --allowOnly=false ${reporters}`, VITEST_REPORT, countVitest, { TESTS: extent });
}

function browserTests(chromium: string | null, port: number, extent: Extent): Counts {
  if (chromium === null) {
    console.error(
      'No Chromium was found. Install one (Debian: apt-get install chromium) or name it: CHROMIUM=/path npm test',
    );
    return asOneCheck(null);
  }
  return runner('playwright test --forbid-only --reporter=list,json', PLAYWRIGHT_REPORT, countPlaywright, {
    CHROMIUM: chromium,
    TESTS: extent,
    BROWSER_TEST_PORT: String(port),
    PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT,
  });
}

/**
 * The steps of the test run, in order.
 * @param chromium path of the browser, null when there is none
 * @param port a free port for the page under test
 */
export function steps(chromium: string | null, port: number, extent: Extent): readonly Step[] {
  const buildAgain: Step = {
    name: 'same bytes when built again',
    run: needsBuild(() => asOneCheck(execute('tsx scripts/test/same-build.ts'))),
  };
  return [
    check('types', 'tsc --project .'),
    check('lint', 'oxlint --deny-warnings'),
    check('format', 'biome format'),
    check('unused code', 'knip'),
    check('import direction', 'tsx scripts/direction/run.ts'),
    check('stories', 'tsx src/site/check.ts'),
    { name: 'unit and property tests', run: () => unitTests(extent) },
    { name: 'build', run: build },
    ...(extent === 'all' ? [buildAgain] : []),
    { name: 'browser tests', run: needsBuild(() => browserTests(chromium, port, extent)) },
  ];
}
