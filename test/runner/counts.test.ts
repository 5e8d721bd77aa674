import { describe, expect, test } from 'vitest';
import { exitCode, failureLines, lastLine, none, playwrightCounts, sum, vitestCounts } from './counts.ts';

const vitestReport = (over: object): string =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...over,
  });

describe('what a Vitest report comes to', () => {
  const file = (over: object) => ({
    ...{ name: 'test/a.test.ts', status: 'passed', message: '', assertionResults: [] },
    ...over,
  });
  const passed = { status: 'passed', fullName: 'a thing holds', failureMessages: [] };
  const failed = {
    status: 'failed',
    fullName: 'a thing stands',
    failureMessages: ['\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n    at test/a.test.ts:3:4'],
  };

  test('its numbers, and each failure by its name with what was said first', () => {
    const testResults = [file({ status: 'failed', assertionResults: [passed, failed, failed] })];
    const report = vitestReport({ numPassedTests: 5, numPendingTests: 3, numTodoTests: 1, testResults });
    const line = 'test/a.test.ts › a thing stands: AssertionError: expected 1 to be 2';
    expect(vitestCounts(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 4, failures: [line, line] });
  });

  test('a file that does not load is a failure, one whose test failed is not counted twice', () => {
    const testResults = [
      file({ status: 'failed', message: 'Error: no such module\n    at x' }),
      file({ status: 'failed', assertionResults: [failed] }),
      file({ assertionResults: [passed] }),
    ];
    const counts = vitestCounts(vitestReport({ numPassedTests: 1, testResults }), 1);
    expect(counts).toMatchObject({ passed: 1, failed: 2, skipped: 0 });
    expect(counts.failures[0]).toBe('test/a.test.ts: Error: no such module');
  });

  test('an exit code that nothing accounts for is a failure', () => {
    expect(vitestCounts(vitestReport({ numPassedTests: 4 }), 1)).toEqual({
      ...{ passed: 4, failed: 1, skipped: 0 },
      failures: ['it ended with 1, and no failed test accounts for that'],
    });
  });
});

describe('what a Playwright report comes to', () => {
  test('its numbers, with flaky tests and errors outside of tests as failures', () => {
    const spec = (title: string, status: string) => ({
      ...{ title, file: 'a.e2e.ts' },
      tests: [{ status, results: [{ errors: status === 'expected' ? [] : [{ message: `Error: ${title}\nmore` }] }] }],
    });
    const report = JSON.stringify({
      stats: { expected: 6, skipped: 3 },
      suites: [
        { specs: [spec('one', 'expected')], suites: [{ specs: [spec('two', 'unexpected'), spec('three', 'flaky')] }] },
      ],
      errors: [{ message: 'Error: four' }],
    });
    expect(playwrightCounts(report, 1)).toEqual({
      ...{ passed: 6, failed: 3, skipped: 3 },
      failures: ['a.e2e.ts › two: Error: two', 'a.e2e.ts › three: Error: three', 'Error: four'],
    });
  });
});

test('the end of the log names what failed', () => {
  const failed = { ...none, failed: 1, failures: ['lint and format'] };
  expect(failureLines(sum([none, failed, failed]))).toBe('FAILED: lint and format\nFAILED: lint and format\n');
  expect(failureLines(none)).toBe('');
});

test('the last line and the exit code are those of all parts together', () => {
  const total = sum([none, { ...none, passed: 2 }, { ...none, passed: 3, skipped: 1 }]);
  expect(lastLine(total)).toBe('5 passed, 0 failed, 1 skipped');
  expect(lastLine({ ...total, skipped: 0 })).toBe('5 passed, 0 failed');
  expect(exitCode(total)).toBe(0);
  expect(exitCode({ ...total, failed: 1 })).toBe(1);
  expect(exitCode(none)).toBe(1);
});
