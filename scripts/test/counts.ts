import { stripVTControlCharacters } from 'node:util';

/**
 * The result of one step. `skipped` holds names, and `failures` names with the reason, so that the summary can list them:
 * of a long run its end is what is kept.
 */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly failures: readonly string[];
}

/** The exit code of a process; null if a signal ended it or it did not start. */
export type ExitCode = number | null;

const NOTHING: Counts = { passed: 0, failed: 0, skipped: [], failures: [] };

export function add(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: [...sum.skipped, ...one.skipped],
      failures: [...sum.failures, ...one.failures],
    }),
    NOTHING,
  );
}

/** A command without a report counts as one check. */
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

/** The last line of the run: `N passed, N failed`. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line;
}

/** A failed test for the summary: its name, and the lines of a reason that say what was expected and what was there. */
export function failure(name: string, reasons: readonly string[] = []): string {
  const lines = reasons.flatMap((reason) => stripVTControlCharacters(reason).split('\n'));
  const told = lines.map((line) => line.trim()).filter((line) => line !== '');
  return [name, ...told.slice(0, 8)].join('\n    ');
}
