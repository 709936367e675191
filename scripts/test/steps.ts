import { existsSync, rmSync } from 'node:fs';
import { asOneCheck, type Counts } from './counts';
import { execute, runner, type Write } from './execute';
import { countPlaywright } from './playwright-report';
import { countVitest } from './vitest-report';
import type { WebKit } from './webkit';

/** One step of the test run. `run` does not throw when a check fails. */
export interface Step {
  readonly name: string;
  readonly run: (write: Write) => Promise<Counts>;
}

/** How much is tested: what finds most faults in a few minutes, or everything. */
export type Extent = 'quick' | 'all';

function check(name: string, command: string): Step {
  return { name, run: async (write) => asOneCheck(await execute(command, write)) };
}

const VITEST_REPORT = '.scratch/reports/vitest.json';
const WEBKIT_REPORT = '.scratch/reports/webkit.json';
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

/** In which browsers the browser tests run: in Chromium, or the main ways in Firefox and WebKit too. */
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
 * A step after the others, which has both cores to itself.
 * @param port a free port for the page under test
 */
export function browserStep(browsers: Browsers, port: number, extent: Extent, engines: Engines): Step {
  return {
    name: 'browser tests',
    run: needsBuild((write) => browserTests(browsers, port, extent, engines, write)),
  };
}

/** The last step: the main ways in the WebKit that there is. */
export function webKitStep(webkit: WebKit | null): Step {
  return {
    name: 'browser tests in WebKit',
    run: needsBuild(async (write) => {
      if (webkit === null) {
        write('No WebKitWebDriver or no Xvfb was found: Debian: apt-get install webkit2gtk-driver xvfb\n');
        return {
          passed: 0,
          failed: 0,
          skipped: ['webkit > the main ways: there is no WebKit, or no Xvfb'],
          failures: [],
        };
      }
      const reporters = `--reporter=default --reporter=json --outputFile.json=${WEBKIT_REPORT}`;
      const command = `vitest run --config tests/webkit/vitest.config.ts --allowOnly=false ${reporters}`;
      return runner(command, WEBKIT_REPORT, countVitest, write, {});
    }),
  };
}
