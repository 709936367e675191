import type { Counts } from './counts';

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

/** The fields of Playwright's JSON report that are read here. */
export interface PlaywrightReport {
  readonly suites: readonly Suite[];
  readonly errors: readonly unknown[];
}

function results(suite: Suite, path: readonly string[] = []): { name: string; status: string }[] {
  const here = [...path, suite.title];
  return [
    ...suite.specs.flatMap((spec) =>
      spec.tests.map(({ status }) => ({ name: [...here, spec.title].join(' > '), status })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => results(inner, here)),
  ];
}

/** Counts tests; each error outside a test (a server that did not start, a file that did not load) is a failure. */
export function countPlaywright(report: PlaywrightReport): Counts {
  const tests = report.suites.flatMap((suite) => results(suite));
  const skipped = tests.filter(({ status }) => status === 'skipped').map(({ name }) => name);
  const passed = tests.filter(({ status }) => status === 'expected').length;
  // "flaky" (passed on a retry) counts as failed.
  const failed = tests.length - passed - skipped.length;
  return { passed, failed: failed + report.errors.length, skipped };
}
