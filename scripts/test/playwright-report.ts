import { type Counts, failure } from './counts';

interface Message {
  readonly message?: string;
}

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results?: readonly { readonly errors: readonly Message[] }[];
    }[];
  }[];
}

/** The fields of Playwright's JSON report that are read here. */
export interface PlaywrightReport {
  readonly suites: readonly Suite[];
  readonly errors: readonly Message[];
}

interface Result {
  readonly name: string;
  readonly status: string;
  readonly reasons: readonly string[];
}

const messages = (errors: readonly Message[]) => errors.map(({ message = '' }) => message);

/** The results under a suite, each named by the browser, the path of suites and the test. */
function resultsOf(suite: Suite, path: readonly string[] = []): Result[] {
  const here = [...path, suite.title];
  return [
    ...suite.specs.flatMap((spec) =>
      spec.tests.map(({ projectName, status, results = [] }) => ({
        name: [projectName, ...here, spec.title].join(' > '),
        status,
        reasons: results.flatMap(({ errors }) => messages(errors)),
      })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => resultsOf(inner, here)),
  ];
}

/** Counts tests; each error outside a test (a server that did not start, a file that did not load) is a failure. */
export function countPlaywright(report: PlaywrightReport): Counts {
  const tests = report.suites.flatMap((suite) => resultsOf(suite));
  const skipped = tests.filter(({ status }) => status === 'skipped').map(({ name }) => name);
  const passed = tests.filter(({ status }) => status === 'expected').length;
  // "flaky" (passed on a retry) counts as failed.
  const failed = tests.length - passed - skipped.length;
  const failures = tests
    .filter(({ status }) => !['skipped', 'expected'].includes(status))
    .map(({ name, reasons }) => failure(name, reasons));
  const outside = messages(report.errors).map((message) => failure('outside the tests', [message]));
  return {
    passed,
    failed: failed + report.errors.length,
    skipped,
    failures: [...failures, ...outside],
  };
}
