/** What one step found. `skipped` holds the names of what was not run, so that they can be shown. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** How a process ended: its exit code, or null when a signal ended it or it never started. */
export type ExitCode = number | null;

const NOTHING: Counts = { passed: 0, failed: 0, skipped: [] };

export function add(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: [...sum.skipped, ...one.skipped],
    }),
    NOTHING,
  );
}

/** A command that only passes or fails is one check. */
export function asOneCheck(exitCode: ExitCode): Counts {
  return exitCode === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/**
 * What a test runner's own report may claim, given how the runner ended: a crash without a failed test, a report
 * that is missing (null), and a run in which no test ran each count as one failure.
 */
export function asRunner(exitCode: ExitCode, report: Counts | null): Counts {
  if (report === null) return { ...NOTHING, failed: 1 };
  const crashed = exitCode !== 0 && report.failed === 0;
  const ranNothing = report.passed + report.failed === 0;
  return crashed || ranNothing ? { ...report, failed: report.failed + 1 } : report;
}

/** The closing line, in the form that test summaries are read for. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line;
}
