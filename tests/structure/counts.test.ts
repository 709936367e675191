import { describe, expect, test } from 'vitest';
import { add, asOneCheck, asRunner, closingLine } from '../../scripts/test/counts';
import { countPlaywright } from '../../scripts/test/playwright-report';
import { countVitest } from '../../scripts/test/vitest-report';

const three = { passed: 3, failed: 0, skipped: [], failures: [] };

describe('a runner is not believed when it', () => {
  test('ended badly without a failed test', () => {
    expect(asRunner(1, three)).toEqual({ ...three, failed: 1 });
    expect(asRunner(null, three).failed).toBe(1);
  });
  test('wrote no report', () => expect(asRunner(0, null).failed).toBe(1));
  test('ran no test', () => {
    expect(asRunner(0, { ...three, passed: 0, skipped: ['a'] })).toEqual({
      ...three,
      passed: 0,
      failed: 1,
      skipped: ['a'],
    });
  });
});

test('a runner is believed when it ended well, and its failures are counted once', () => {
  expect(asRunner(0, three)).toEqual(three);
  expect(asRunner(1, { ...three, passed: 1, failed: 2 }).failed).toBe(2);
});

test('a command is one check, and only exit code 0 passes', () => {
  expect([0, 1, null].map(asOneCheck).map(({ passed, failed }) => [passed, failed])).toEqual([
    [1, 0],
    [0, 1],
    [0, 1],
  ]);
});

test('the closing line sums all, and names skipped tests only if there are some', () => {
  expect(closingLine(add([three, asOneCheck(1)]))).toBe('3 passed, 1 failed');
  expect(closingLine({ ...three, skipped: ['a', 'b'] })).toBe('3 passed, 0 failed, 2 skipped');
});

test('Vitest: a file that does not load is a failure, and what was not run is named', () => {
  const counts = countVitest({
    testResults: [
      { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
      {
        name: 'mixed.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'one', status: 'passed' },
          { fullName: 'two', status: 'failed', failureMessages: ['found 1\n\n    at line 2'] },
          { fullName: 'three', status: 'skipped' },
          { fullName: 'four', status: 'todo' },
        ],
      },
    ],
  });
  expect(counts).toEqual({
    passed: 1,
    failed: 2,
    skipped: ['three', 'four'],
    failures: ['two\n    found 1\n    at line 2', 'broken.test.ts'],
  });
});

test('Playwright: tests in nested suites, by browser, flaky ones and errors outside tests', () => {
  const results = [{ errors: [{ message: '\u001b[31mfound 2 alerts\u001b[39m' }] }];
  const spec = (title: string, status: string) => ({
    title,
    tests: [{ projectName: 'chromium', status, results: status === 'unexpected' ? results : [] }],
  });
  const inBoth = {
    title: 'turns',
    tests: ['chromium', 'firefox'].map((projectName) => ({
      projectName,
      status: projectName === 'firefox' ? 'skipped' : 'expected',
    })),
  };
  const counts = countPlaywright({
    errors: [{ message: 'the server did not start' }],
    suites: [
      {
        title: 'page.test.ts',
        specs: [spec('opens', 'expected'), spec('waits', 'skipped'), inBoth],
        suites: [{ title: 'inner', specs: [spec('breaks', 'unexpected'), spec('wavers', 'flaky')] }],
      },
    ],
  });
  expect(counts).toEqual({
    passed: 2,
    failed: 3,
    skipped: ['chromium > page.test.ts > waits', 'firefox > page.test.ts > turns'],
    failures: [
      'chromium > page.test.ts > inner > breaks\n    found 2 alerts',
      'chromium > page.test.ts > inner > wavers',
      'outside the tests\n    the server did not start',
    ],
  });
});
